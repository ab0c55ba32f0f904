"""Comparisons and answers about fairness for programs, judged by their published schemas."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.derived.fairness.fairness import fairness
from ekirjasto_model.derived.what_if.changed import with_other_annex, with_other_members
from ekirjasto_model.derived.what_if.changes import (
    Change,
    Joining,
    Leaving,
    Merging,
    OtherFormula,
    OtherRate,
    PopulationYear,
)
from ekirjasto_model.derived.what_if.comparison import Alternative, comparison
from ekirjasto_model.reporting.comparison.document import comparison_json
from ekirjasto_model.reporting.comparison.schema import comparison_schema
from ekirjasto_model.reporting.fairness.document import fairness_json
from ekirjasto_model.reporting.fairness.schema import fairness_schema
from ekirjasto_model.values.rate import Rate
from tests.derived.briefs import example
from tests.derived.configurations import EQUAL, agreed, annexed, configured, item, joining, library, party
from tests.derived.test_fairness import alone, asked, with_consortium

DAY = Date(2026, 3, 1)
CHANGES: tuple[tuple[Change, ...], ...] = (
    (Joining("765", Date(2027, 9, 1)),),
    (Leaving("205"), Merging(("047", "105"))),
    (OtherRate("platform-fee", Rate.of("0.50")), OtherFormula("coordination", EQUAL, "equal")),
    (PopulationYear(2022),),
)
SCHEMAS = {"comparison": comparison_schema(), "fairness": fairness_schema()}


def compared() -> Any:
    malli = example("malli")
    others = (with_other_members(with_other_annex(malli, 2027, one), 2027, one) for one in CHANGES)
    pairs = zip(others, CHANGES, strict=True)
    made = [Alternative("toisin", other, changes) for other, changes in pairs]
    return json.loads(comparison_json(comparison(malli, 2027, DAY, "malli", made)))


def answered() -> list[Any]:
    costs = alone({"047": "1.00", "564": "9.00", "583": "100.00"}, {"kimppa": "1.00", "muu": "1.00"})
    three = agreed(party("047"), party("564"), party("583", starts=Date(2022, 7, 1)), joining=joining(RULE))
    with_grouped = asked(three, with_consortium("047", "564"), annexed(item(EQUAL, "100.01"), alone_costs=costs))
    without = fairness(
        configured(
            agreed(party("047")),
            library({"564": 1}, day=Date(2040, 12, 31)),
            annexed(item(EQUAL, "1.00"), drivers_day=Date(2040, 12, 31)),
        ),
        2022,
        DAY,
    )
    found = (fairness(example("malli"), 2022, DAY), fairness(example("pohjoinen"), 2022, DAY), with_grouped, without)
    return [json.loads(fairness_json(one)) for one in found]


RULE = FirstYearRule.WHOLE_MONTHS
TOLD: dict[str, Callable[[], list[Any]]] = {"comparison": lambda: [compared()], "fairness": answered}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_a_schema_and_speaks_every_language(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    for shape in objects(SCHEMAS[name]):
        assert shape["title"].count(" · ") == 2
        for key, held in shape["properties"].items():
            assert held["description"].count("\n") >= 2, key


def objects(schema: Any) -> Iterator[Any]:
    yield schema
    yield from schema["$defs"].values()


@pytest.mark.parametrize("name", SCHEMAS)
def test_what_is_printed_keeps_to_the_schema_and_fills_every_key(name: str) -> None:
    judge = Draft202012Validator(SCHEMAS[name])
    empty = {f"{shape['title']}/{key}" for shape in objects(SCHEMAS[name]) for key in shape["properties"]}
    for told in TOLD[name]():
        assert [error.message for error in judge.iter_errors(told)] == []
        empty -= {f"{title}/{key}" for title, key in filled(told, SCHEMAS[name], SCHEMAS[name])}
    assert empty == set()


def filled(value: Any, shape: Any, whole: Any) -> Iterator[tuple[str, str]]:
    """The keys of objects that hold more than null and empty lists, with the titles of their shapes."""
    for key, held in shape["properties"].items():
        found = value[key]
        if found not in (None, []):
            yield shape["title"], key
        below = held.get("items", held)
        if "$ref" in below and found is not None:
            inner = whole["$defs"][below["$ref"].rpartition("/")[2]]
            for one in found if isinstance(found, list) else [found]:
                yield from filled(one, inner, whole)


WRONG: dict[str, tuple[Callable[[Any], object], ...]] = {
    "comparison": (
        lambda one: one.update(version=2),
        lambda one: one.pop("before"),
        lambda one: one["before"].update(total=1.5),
        lambda one: one["alternatives"][0].update(change="1,50"),
        lambda one: one["alternatives"][0]["members"][0].update(effect="wins"),
        lambda one: one["alternatives"][0]["members"][0].update(change_per_inhabitant="0.5"),
        lambda one: one["alternatives"][0]["changes"][0].update(kind="swap"),
    ),
    "fairness": (
        lambda one: one.update(version=2),
        lambda one: one["answers"][0].update(answer="maybe"),
        lambda one: one["answers"][0].update(question="why"),
        lambda one: one["answers"][0]["witnesses"][0].update(by="1,00"),
        lambda one: one["answers"][0]["witnesses"][0].update(exact=0.5),
        lambda one: one["sizes"][0].update(per_inhabitant="1"),
        lambda one: one.update(colour="blue"),
    ),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_refuses_what_is_never_printed(name: str) -> None:
    judge = Draft202012Validator(SCHEMAS[name])
    right = TOLD[name]()[0]
    assert judge.is_valid(right)
    for change in WRONG[name]:
        wrong = copy.deepcopy(right)
        change(wrong)
        assert not judge.is_valid(wrong)
