"""The brief for programs, judged by its published schema."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.reporting.joining_brief.document import brief_json
from ekirjasto_model.reporting.joining_brief.schema import joining_brief_schema
from tests.derived.briefs import SOTKAMO, brief_from, brief_of, example
from tests.derived.configurations import agreed, configured, leaving, party

SCHEMA = joining_brief_schema()
JUDGE = Draft202012Validator(SCHEMA)


def changed_malli() -> JoiningBrief:
    """Malli, with Sotkamo in the national E-library and a last year of which a part is paid."""
    filed = list(example("malli").filed)
    for number, one in enumerate(filed):
        if isinstance(one.document, Agreement) and one.document.id == "national-e-library":
            national = one.document.model_copy(update={"parties": (party("765", starts=Date(2025, 1, 1)),)})
            filed[number] = evolve(one, document=national)
        if isinstance(one.document, Agreement) and one.document.id == "co-operation":
            part = leaving(FirstYearRule.FRACTION, last_year_share=Fraction(1, 2))
            filed[number] = evolve(one, document=one.document.model_copy(update={"withdrawal": part}))
    return brief_from(Configuration(tuple(filed)), "765", "2027-01-01", as_of=Date(2026, 3, 1))


BRIEFS: Mapping[str, Callable[[], JoiningBrief]] = {
    "a figure missing": lambda: brief_of("malli", "765", "2027-01-01"),
    "from September": lambda: brief_of("malli", "765", "2027-09-01", added=(SOTKAMO,)),
    "in part, with own costs and a case": lambda: brief_of(
        "malli", "620", "2027-01-01", services=("newsroom", "film-club")
    ),
    "another day than the case's": lambda: brief_of("malli", "620", "2028-03-31"),
    "in the national one, and another last year": changed_malli,
    "one who has left": lambda: brief_of("malli", "105", "2028-01-01"),
    "much unknown": lambda: brief_of("pohjoinen", "297", "2023-01-01"),
    "a partial year without a rule": lambda: brief_of("pohjoinen", "297", "2023-07-01"),
    "nothing but an agreement": lambda: brief_from(configured(agreed(party("047"))), "583", "2022-01-01"),
    "an agreement for a fixed term": lambda: brief_from(
        configured(agreed(party("047"), ends=Date(2024, 2, 29))), "583", "2022-01-01"
    ),
}


def told(case: str) -> Any:
    return json.loads(brief_json(BRIEFS[case]()))


def test_the_schema_is_a_schema_and_speaks_every_language() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    for shape in objects():
        assert shape["title"].count(" · ") == 2
        for name, held in shape["properties"].items():
            assert held["description"].count("\n") >= 2, name


def objects() -> Iterator[Any]:
    yield SCHEMA
    yield from SCHEMA["$defs"].values()


@pytest.mark.parametrize("case", BRIEFS)
def test_what_is_printed_keeps_to_the_schema(case: str) -> None:
    assert [error.message for error in JUDGE.iter_errors(told(case))] == []


def test_every_key_of_the_schema_holds_something_in_some_brief() -> None:
    empty = {f"{shape['title']}/{name}" for shape in objects() for name in shape["properties"]}
    for case in BRIEFS:
        for title, name in filled(told(case), SCHEMA):
            empty.discard(f"{title}/{name}")
    assert empty == set()


def filled(value: Any, shape: Any) -> Iterator[tuple[str, str]]:
    """The keys of objects that hold more than null and empty lists, with the titles of their shapes."""
    for name, held in shape["properties"].items():
        found = value[name]
        if found not in (None, []):
            yield shape["title"], name
        below: Any = next((one for one in (held, *held.get("anyOf", ())) if one.get("$ref") or one.get("items")), {})
        below = below.get("items", below)
        if "$ref" in below:
            inner = SCHEMA["$defs"][below["$ref"].rpartition("/")[2]]
            for one in found if isinstance(found, list) else [found] if found is not None else []:
                yield from filled(one, inner)


def test_the_schema_refuses_what_is_never_printed() -> None:
    right = told("from September")
    for change in (
        lambda one: one.update(version=2),
        lambda one: one.update(colour="blue"),
        lambda one: one.pop("as_of"),
        lambda one: one.update(as_of="1.3.2026"),
        lambda one: one["municipality"].update(code="65"),
        lambda one: one["years"][0].update(share=12.5),
        lambda one: one["years"][0].update(share="12.5"),
        lambda one: one["years"][0]["parts"][0].update(fraction="0.6"),
        lambda one: one["first_day"].update(state="maybe"),
        lambda one: one["services"][0].update(covered="yes"),
        lambda one: one["membership"]["duties"][0].update(duty="cooking"),
    ):
        wrong = copy.deepcopy(right)
        change(wrong)  # type: ignore[no-untyped-call]  # a change
        assert not JUDGE.is_valid(wrong)


def test_sums_are_text_and_null_where_they_cannot_be_told() -> None:
    year = told("a partial year without a rule")["years"][0]
    assert [year[key] for key in ("share", "total", "extra", "per_inhabitant", "complete")] == [None] * 4 + [False]
    assert year["whole_year"] == "91157.25"
    lacking = told("a figure missing")["years"][0]
    assert lacking["untold"] == [
        {"item": "book-shelf-content", "lacks": "figure", "driver": "active-borrowers", "members": ["765"]}
    ]
    assert {one["item"]: one["amount"] for one in lacking["items"]}["book-shelf-content"] is None


def test_what_is_unknown_or_assumed_is_said_in_every_language() -> None:
    brief = told("a figure missing")
    for one in (*brief["unknown"], *brief["assumptions"]):
        assert set(one["words"]) == {"fi", "sv", "en"}
        assert not any("{" in said for said in one["words"].values())
