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
from jsonschema import Draft202012Validator

from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.formulas.catalogue import FORMULAS
from ekirjasto_model.formulas.formula import AnyFormula, FormulaKind
from ekirjasto_model.reporting.allocation.schema import allocation_schema
from ekirjasto_model.reporting.allocation.steps import step_json
from ekirjasto_model.reporting.allocation_json import allocation_json
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.share import Allocation
from ekirjasto_model.values.step import Step
from tests.derived.briefs import example
from tests.reporting.drawn import allocations
from tests.reporting.made import JOINED, SAID, TWO_ITEMS
from tests.reporting.replaying import assert_replayed, reckoned, steps
from tests.reporting.replaying_annex import assert_beside

SCHEMA = allocation_schema()
JUDGE = Draft202012Validator(SCHEMA)
YEARS = (*(("malli", year) for year in range(2022, 2028)), ("pohjoinen", 2022))


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
    assert_beside(year_told)


@pytest.mark.parametrize("allocation", [JOINED, TWO_ITEMS])
def test_what_is_made_by_hand_keeps_to_the_schema(allocation: Any) -> None:
    assert [error.message for error in JUDGE.iter_errors(json.loads(allocation_json(allocation)))] == []


@given(allocation=allocations())
def test_every_share_follows_from_its_trace_alone_whatever_the_annex(allocation: Allocation) -> None:
    year_told = json.loads(allocation_json(allocation))
    assert [error.message for error in JUDGE.iter_errors(year_told)] == []
    assert_replayed(year_told)
    assert_beside(year_told)


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
        lambda one: next(item for item in one["shares"][0]["trace"]["items"] if item["bases"])["bases"][0].update(
            day="1.1."
        ),
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


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("shares", 1, "settlement", "advance"), "5728.02"),
        (("shares", 1, "settlement", "carried_over"), "0.00"),
        (("shares", 1, "vat"), "438.78"),
        (("income", 1, "grant", "by_percentage"), "5880.01"),
        (("income", 1, "grant", "own_contribution"), "7240.55"),
        (("income", 1, "items", "music"), "416.30"),
        (("vat", 0, "net"), "4800.01"),
        (("items", 0, "to_share"), "3251.00"),
    ],
)
def test_the_replay_finds_a_sum_beside_the_items_that_is_a_cent_off(path: tuple[Any, ...], value: str) -> None:
    wrong = copy.deepcopy(told("malli", 2024))
    assert_beside(wrong)
    *way, last = path
    held = wrong
    for key in way:
        held = held[key]
    assert held[last] != value
    held[last] = value
    with pytest.raises(AssertionError):
        assert_beside(wrong)


def test_a_calculation_may_take_the_lesser_of_two() -> None:
    facts: dict[str, Fact] = {"figure": Rate(Fraction(9, 7)), "free": Money(50), "cap": 3}
    step = Step("capped", Fraction(3), SAID, facts, (), "min((figure - free) * 7, cap)")
    assert step_json(step)["calculation"] == "min(((9/7) - 0.5) * 7, 3)"
    assert reckoned("min(((9/7) - 0.5) * 7, 3)") == 3
    assert reckoned("max(1 - 2, (-1/3))") == Fraction(-1, 3)


def test_every_key_of_the_schema_holds_something_in_some_year() -> None:
    empty = {f"{shape['title']}/{name}" for shape in objects() for name in shape["properties"]}
    for name, year in YEARS:
        for title, key in filled(told(name, year), SCHEMA):
            empty.discard(f"{title}/{key}")
    never = {f"{SCHEMA['$defs'][name]['title']}/" for name in ("EntryFee", "PartOfYear", "Period")}
    assert {one for one in empty if one.rpartition("/")[0] + "/" not in never} <= {
        "Kustannustenjako · Kostnadsfördelning · Cost sharing/entry_fees",
        "Osuuden perusteet · Andelens grunder · How a share came about/part_of_year",
    }


def filled(value: Any, shape: Any) -> Iterator[tuple[str, str]]:
    """The keys of objects that hold more than null and empty lists, with the titles of their shapes."""
    for name, held in shape["properties"].items():
        found = value[name]
        if found not in (None, [], {}):
            yield shape["title"], name
        below: Any = next((one for one in (held, *held.get("anyOf", ())) if one.get("$ref") or one.get("items")), {})
        below = below.get("items", below)
        if "$ref" in below:
            inner = SCHEMA["$defs"][below["$ref"].rpartition("/")[2]]
            for one in found if isinstance(found, list) else [found] if found is not None else []:
                yield from filled(one, inner)
