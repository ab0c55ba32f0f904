"""Malli on twelve days: the package gives what was worked out by hand, cell by cell."""

from __future__ import annotations

from functools import cache

import pytest
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.codelists.annex_kinds import AnnexKind
from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.agreements import StandingAgreement, agreements_on
from ekirjasto_model.derived.amendments import controlling_text
from ekirjasto_model.derived.annexes import annexes_on
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import stage_on
from ekirjasto_model.derived.responsibilities import Duties, Holder, duties_on
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from tests.examples.golden_tables import NOTHING, Row, cell, only_table, tables

DAYS = [
    "2021-06-30", "2023-12-31", "2024-01-01", "2024-06-10", "2024-11-01", "2024-12-31",
    "2025-01-01", "2025-07-01", "2026-01-01", "2026-03-01", "2027-12-31", "2028-01-01",
]  # fmt: skip
E_LIBRARY = "co-operation"

each_day = pytest.mark.parametrize("day", DAYS)


@cache
def configuration() -> Configuration:
    checked = check(example_files("malli"), FIXED_DAYS["malli"])
    assert checked.report.findings == ()
    return checked.configuration


def row_of(heading: str, day: str) -> Row:
    (row,) = (row for row in only_table(heading) if row["day"] == day)
    return {column: text for column, text in row.items() if column != "day"}


def standing(day: str) -> dict[str, StandingAgreement]:
    return {one.agreement.id: one for one in agreements_on(configuration(), Date.fromisoformat(day))}


@pytest.mark.parametrize("heading", ["Agreements", "Membership", "What is controlling", "Stages of the joining cases"])
def test_every_table_has_the_twelve_days(heading: str) -> None:
    assert [row["day"] for row in only_table(heading)] == DAYS


@each_day
def test_every_agreement_stands_as_the_page_says(day: str) -> None:
    assert {name: one.state.value for name, one in standing(day).items()} == row_of("Agreements", day)


@each_day
def test_the_agreements_bind_the_municipalities_of_the_page(day: str) -> None:
    row = row_of("Membership", day)
    assert {name: cell([*one.members()]) for name, one in standing(day).items() if name in row} == row


@each_day
def test_the_text_and_annexes_of_the_page_control(day: str) -> None:
    one, on = standing(day)[E_LIBRARY], Date.fromisoformat(day)
    text = controlling_text(configuration(), one.place, one.agreement, on)
    annexes = annexes_on(one.place, one.agreement, on)
    found = {"text": NOTHING if text is None else str(text.number)}
    for kind in AnnexKind:
        of_kind = [f"{each.annex.id} {each.number}" for each in annexes if each.annex.annex_kind is kind]
        found[kind.value] = cell(of_kind, ", ")
    assert found == row_of("What is controlling", day)


@each_day
def test_the_joining_cases_are_at_the_stage_of_the_page(day: str) -> None:
    found = {one.case.id: stage_on(one, Date.fromisoformat(day)).value for one in joinings(configuration())}
    assert found == row_of("Stages of the joining cases", day)


def matrix(duties: Duties) -> list[Row]:
    return [
        {"duty": duty.value}
        | {part.value: cell([written(one.holder) for one in duties.in_part(duty, part)], ", ") for part in PartInDuty}
        for duty in Duty
    ]


def written(holder: Holder) -> str:
    key, name = holder
    return name if key == "municipality" else f"{key} {name}".strip()


@each_day
def test_the_duties_are_held_as_the_page_says(day: str) -> None:
    found = [
        duties for duties in duties_on(configuration(), Date.fromisoformat(day)) if duties.agreement.id == E_LIBRARY
    ]
    if day < "2024-01-01":
        assert found == []
        return
    usual, changes = tables("The matrix of duties")
    for change in changes:
        if change["from"] <= day:
            usual = [
                row | {"accountable": change["accountable"]} if row["duty"] == change["duty"] else row for row in usual
            ]
    (duties,) = found
    assert matrix(duties) == usual


def test_the_changes_of_the_matrix_are_about_its_duties() -> None:
    usual, changes = tables("The matrix of duties")
    assert {row["duty"] for row in changes} <= {row["duty"] for row in usual}
    assert len(changes) == 3
