"""What the check finds in pohjoinen: a note for each assumption and each unknown, and nothing else."""

from __future__ import annotations

import json

import pytest
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.derived.membership import members_on
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.source_file import SourceFile
from tests.examples.plain_yaml import read

AS_OF = FIXED_DAYS["pohjoinen"]
TODAY = Date(2026, 11, 22)
ASSUMED = {
    "agreement": ["starts", "parties/*/member-type", "parties/765/starts", "legal-bases"],
    "cost-annex-2022": ["drivers-day"],
    "e-library": [
        "*/*/library-system",
        "consortia/kainet/members/765/starts",
        "grants/*/grant-kind",
        "services/*/use-place",
        "bodies/*/body-kind",
        "stated-totals/*/day",
    ],
    "national-e-library": ["starts", "legal-bases", "authentic-language"],
    "responsibilities": ["assignments/*/starts"],
}
UNKNOWN = {
    "agreement": ["parties/*/decision", "notice", "joining"],
    "e-library": [
        "municipalities/*/business-id",
        "libraries/*",
        "services",
        "services/*/contract",
        "registers",
        "grants/*",
    ],
    "national-e-library": ["*"],
    "responsibilities": ["assignments", "contacts"],
}


def found_in(day: Date, *, as_json: bool = False) -> tuple[Finding, ...]:
    files = example_files("pohjoinen")
    if as_json:
        files = tuple(
            SourceFile(file.name.replace(".yaml", ".json"), json.dumps(read(file.content), indent=1).encode())
            for file in files
        )
    report = check(files, day).report
    assert report.not_checked == ()
    return report.findings


def told(findings: tuple[Finding, ...]) -> list[tuple[str, str, str]]:
    return sorted((one.rule, one.location.file.partition(".")[0], str(one.location.pointer)) for one in findings)


def test_the_lists_are_those_of_the_files() -> None:
    for key, wanted in (("assumptions", ASSUMED), ("unknown", UNKNOWN)):
        files = {
            file.name.removesuffix(".yaml"): read(file.content).get(key, []) for file in example_files("pohjoinen")
        }
        assert {name: [entry["at"] for entry in entries] for name, entries in files.items() if entries} == wanted


@pytest.mark.parametrize("day", [AS_OF, TODAY], ids=str)
def test_there_is_no_error_and_no_warning(day: Date) -> None:
    assert [one for one in found_in(day) if one.severity is not Severity.NOTE] == []


@pytest.mark.parametrize("day", [AS_OF, TODAY], ids=str)
def test_the_notes_are_exactly_the_lists(day: Date) -> None:
    listed = [
        (rule, name, f"/{key}/{number}")
        for rule, key, places in (
            ("remarks.assumption", "assumptions", ASSUMED),
            ("remarks.unknown", "unknown", UNKNOWN),
        )
        for name, at in places.items()
        for number in range(len(at))
    ]
    assert sorted(told(found_in(day))) == sorted(listed)
    assert len(listed) == 27


@pytest.mark.parametrize("day", [AS_OF, TODAY], ids=str)
def test_json_gives_the_same_findings(day: Date) -> None:
    in_yaml, in_json = found_in(day), found_in(day, as_json=True)
    assert told(in_json) == told(in_yaml)
    assert all(one.location.file.endswith(".json") for one in in_json)


@pytest.mark.parametrize("day", ["2022-01-01", "2022-12-31", "2025-05-14", "2025-05-15", "2026-11-22"])
def test_fifty_nine_are_members(day: str) -> None:
    configuration = check(example_files("pohjoinen"), AS_OF).configuration
    assert len(members_on(configuration, Date.fromisoformat(day))) == 59
