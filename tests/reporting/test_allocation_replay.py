"""The JSON of a year's shares: judged by its published schema, and every share worked out again from its trace."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pendulum import Date
from pydantic import TypeAdapter

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.formulas.catalogue import FORMULAS, StatedFormula
from ekirjasto_model.formulas.formula import AnyFormula, FormulaKind
from ekirjasto_model.modifiers.catalogue import StatedModifier
from ekirjasto_model.reporting.allocation.schema import allocation_schema
from ekirjasto_model.reporting.allocation.steps import step_json
from ekirjasto_model.reporting.allocation_json import allocation_json
from tests.derived.briefs import example
from tests.derived.configurations import agreed, annexed, configured, item, joining, library, measures, party
from tests.reporting.made import JOINED, TWO_ITEMS
from tests.reporting.replaying import assert_replayed, reckoned, steps

SCHEMA = allocation_schema()
JUDGE = Draft202012Validator(SCHEMA)
YEARS = (("malli", 2022), ("malli", 2023), ("malli", 2026), ("malli", 2027), ("pohjoinen", 2022))
EQUAL = {"shape": "equal"}
BY_POPULATION = {"shape": "proportional", "driver": "population"}
BY_LOANS = {"shape": "proportional", "driver": "loans"}
WEIGHTED = {"shape": "weighted", "equal-weight": "0.2", "weights": [{"driver": "loans", "weight": "0.8"}]}

splits = st.recursive(
    st.sampled_from([EQUAL, BY_POPULATION, BY_LOANS, WEIGHTED]),
    lambda within: (
        st.builds(
            lambda first, rest, up_to: {"shape": "piecewise", "up-to": up_to, "first": first, "rest": rest},
            within,
            within,
            st.sampled_from(["10.00", "333.33"]),
        )
        | st.builds(
            lambda between, inside: {"shape": "by-group", "grouping": "region", "between": between, "inside": inside},
            within,
            within,
        )
    ),
    max_leaves=4,
)
charges = st.sampled_from(["0.7", "0.75125", "1.005"]).map(lambda rate: {"shape": "per-inhabitant", "rate": rate})
modifiers = st.lists(
    st.sampled_from(
        [
            {"shape": "surcharge", "percent": "2.5"},
            {"shape": "minimum", "amount": "20.00", "difference": "not-shared"},
            {"shape": "maximum", "amount": "300.00", "difference": "not-shared"},
        ]
    ),
    max_size=3,
)
inhabitants = st.dictionaries(
    st.sampled_from(["047", "205", "564", "583", "620", "765", "777"]), st.integers(1, 30_000), min_size=2, max_size=6
)


@cache
def told(name: str, year: int) -> Any:
    return json.loads(allocation_json(allocate(example(name), year)))


def objects() -> Iterator[Any]:
    yield SCHEMA
    yield from SCHEMA["$defs"].values()


def test_the_schema_is_a_schema_and_speaks_every_language() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for shape in objects():
        assert shape["title"].count(" · ") == 2
        for name, held in shape["properties"].items():
            assert held["description"].count("\n") >= 2, name


@pytest.mark.parametrize(("name", "year"), YEARS)
def test_every_share_of_the_examples_follows_from_its_trace_alone(name: str, year: int) -> None:
    year_told = told(name, year)
    assert [error.message for error in JUDGE.iter_errors(year_told)] == []
    assert_replayed(year_told)


@pytest.mark.parametrize("allocation", [JOINED, TWO_ITEMS])
def test_what_is_made_by_hand_keeps_to_the_schema(allocation: Any) -> None:
    assert [error.message for error in JUDGE.iter_errors(json.loads(allocation_json(allocation)))] == []


@given(data=st.data(), members=inhabitants)
def test_every_share_follows_from_its_trace_alone_whatever_the_annex(data: st.DataObject, members: Any) -> None:
    formulas: list[Any] = data.draw(st.lists(splits | charges, min_size=1, max_size=2))
    items = [
        item(
            TypeAdapter(StatedFormula).validate_python(stated),
            None if stated["shape"] == "per-inhabitant" else data.draw(st.sampled_from(["0.01", "100.00", "1234.57"])),
            f"era-{number}",
            modifiers=tuple(TypeAdapter(StatedModifier).validate_python(one) for one in data.draw(modifiers)),
        )
        for number, stated in enumerate(formulas)
    ]
    annex = annexed(
        *items,
        measures=measures(Driver.LOANS, {code: str(3 * figure) for code, figure in members.items()}),
        remainder=data.draw(st.sampled_from(Remainder)),
        rounding=data.draw(st.sampled_from(Rounding)),
        rounding_point=data.draw(st.sampled_from(RoundingPoint)),
        rate_decimals=data.draw(st.sampled_from([2, 3])),
    )
    first, *others = sorted(members)
    late = party(first, starts=Date(2022, 5, 1)) if data.draw(st.booleans()) else party(first)
    rule = joining(data.draw(st.sampled_from([FirstYearRule.STARTED_MONTHS, FirstYearRule.DAYS])))
    agreement = agreed(late, *map(party, others), joining=rule)
    year_told = json.loads(allocation_json(allocate(configured(agreement, library(members), annex), 2022)))
    assert [error.message for error in JUDGE.iter_errors(year_told)] == []
    assert_replayed(year_told)


@pytest.mark.parametrize("which", FORMULAS, ids=lambda one: one.shape)
def test_every_step_of_a_formula_comes_to_its_number(which: AnyFormula) -> None:
    parameters = which.parameters.model_validate(which.example.stated)
    ground = which.example.ground
    exact = which.share(parameters, ground)
    assert (which.kind is FormulaKind.SPLIT) == (ground.whole is not None)
    for place in range(len(ground.members)):
        step = step_json(which.step(parameters, ground, place))
        assert Fraction(str(step["exact"])) == exact[place]
        for one in steps(step):
            assert one["calculation"] is not None, f"say in reckoned how {one['shape']} comes to its number"
            assert reckoned(one["calculation"]) == Fraction(one["exact"])


def test_the_schema_refuses_what_is_never_printed() -> None:
    right = told("malli", 2023)
    for change in (
        lambda one: one.update(version=1),
        lambda one: one.update(colour="blue"),
        lambda one: one.pop("annex"),
        lambda one: one.update(total=6341.22),
        lambda one: one["shares"][0].update(member="47"),
        lambda one: one["shares"][0]["trace"]["items"][0].update(formula="by-eye"),
        lambda one: one["shares"][0]["trace"]["items"][0].update(remainder_cents=-1),
        lambda one: one["shares"][0]["trace"]["items"][0]["step"].update(exact=0.04),
        lambda one: one["shares"][0]["trace"]["items"][0]["step"]["said"].pop("sv"),
        lambda one: one["shares"][0]["trace"]["items"][0]["bases"][0].update(day="31.12.2021"),
        lambda one: one["items"][0].update(rounding="downwards"),
    ):
        wrong = copy.deepcopy(right)
        change(wrong)  # type: ignore[no-untyped-call]  # a change
        assert not JUDGE.is_valid(wrong)


@pytest.mark.parametrize(
    ("place", "value"),
    [("remainder_cents", 1), ("exact", "150"), ("full_year", "151"), ("to_share", "4000")],
)
def test_the_replay_finds_a_trace_that_does_not_come_to_its_cents(place: str, value: Any) -> None:
    wrong = copy.deepcopy(told("malli", 2023))
    wrong["shares"][0]["trace"]["items"][0][place] = value
    with pytest.raises(AssertionError):
        assert_replayed(wrong)
