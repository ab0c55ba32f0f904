"""Rules about sources, assumptions and unknowns."""

from __future__ import annotations

import pytest

from tests.rules.edited import Change, found, report

ANNEX = "cost-annex-2026.yaml"
SOURCES = "sources:\n  - at:\n      - items\n"
OTHER_DRIVER = """  - driver: active-borrowers
    municipality: "785"
    day: 2023-12-31
    value: "735"
    source: Keksitty lainaajamäärä
"""
LAST_DAY = '    municipality: "785"\n    day: 2023-12-31\n    value: "14730"\n'


def _source(path: str) -> Change:
    return (ANNEX, SOURCES, f'sources:\n  - at:\n      - "{path}"\n')


def _assumed(path: str) -> Change:
    return (ANNEX, SOURCES, f'assumptions:\n  - at: "{path}"\n    reason:\n      sv: Antaget.\n{SOURCES}')


@pytest.mark.parametrize(
    "path",
    [
        "*",
        "items",
        "items/coordination",
        "items/*/formula/driver",
        "*/*/formula",
        "measures/785/value",
        "items/marketing/name/sv",
        "sources/0/title",
        "sources/0/at/measures",
    ],
)
def test_a_path_may_name_a_key_an_entry_or_any_of_them(path: str) -> None:
    assert found(_source(path)) == []
    assert found(_assumed(path)) == [f"remarks.assumption {ANNEX}/assumptions/0"]


@pytest.mark.parametrize(
    ("path", "step"),
    [
        ("item", "item"),
        ("items/6", "6"),
        ("items/00", "00"),
        ("items/coordinatoin", "coordinatoin"),
        ("items/*/fomula", "fomula"),
        ("measures/620/value", "620"),
        ("measures/007", "007"),
        ("year/0", "0"),
    ],
)
def test_a_path_that_leads_nowhere_names_the_step_that_fails(path: str, step: str) -> None:
    (one,) = report(_source(path)).findings
    assert (one.rule, one.facts["step"]) == ("remarks.path-leads-nowhere", step)
    assert str(one.location.pointer) == "/sources/0/at/0"
    assert found(_assumed(path)) == [
        f"remarks.assumption {ANNEX}/assumptions/0",
        f"remarks.path-leads-nowhere {ANNEX}/assumptions/0/at",
    ]


def test_what_is_unknown_leads_nowhere_by_its_nature() -> None:
    unknown = (ANNEX, SOURCES, f"unknown:\n  - at: income\n    reason:\n      fi: Ei tiedossa.\n{SOURCES}")
    assert found(unknown) == [f"remarks.unknown {ANNEX}/unknown/0"]


def test_a_faulty_document_still_tells_what_it_assumes_but_its_paths_wait() -> None:
    faulty = (ANNEX, "year: 2026\n", "yaer: 2026\n")
    rules = [one.split()[0] for one in found(faulty, _assumed("yeer"))]
    assert rules == ["structure.misspelt-key", "remarks.assumption"]


def test_the_regions_own_reason_is_told() -> None:
    (one,) = report(_assumed("drivers-day")).findings
    reason = one.facts["reason"]
    assert getattr(reason, "sv", None) == "Antaget."


@pytest.mark.parametrize(
    ("path", "write"),
    [
        ("items/0", "items/platform-fee"),
        ("items/5/name/sv", "items/marketing/name/sv"),
        ("measures/7/value", "measures/785/value"),
        ("*/7/value", "*/785/value"),
    ],
)
def test_a_number_still_leads_to_an_entry_that_has_a_name_and_is_a_note(path: str, write: str) -> None:
    (one,) = report(_source(path)).findings
    assert (one.rule, str(one.location.pointer)) == ("remarks.entry-by-number", "/sources/0/at/0")
    assert (one.facts["at"], one.facts["write"]) == (path, write)
    assert found(_assumed(path)) == [
        f"remarks.assumption {ANNEX}/assumptions/0",
        f"remarks.entry-by-number {ANNEX}/assumptions/0/at",
    ]


def test_what_is_unknown_names_the_entry_too() -> None:
    unknown = (ANNEX, SOURCES, f"unknown:\n  - at: items/3/supplier\n    reason:\n      fi: Ei tiedossa.\n{SOURCES}")
    by_number = report(unknown).findings[1]
    assert (by_number.rule, by_number.facts["write"]) == ("remarks.entry-by-number", "items/coordination/supplier")


@pytest.mark.parametrize("path", ["sources/1/title", "*/1", "measures/8", "measures/785"])
def test_a_number_stays_where_no_one_name_says_the_same(path: str) -> None:
    again = (ANNEX, "measures:\n", f"measures:\n{OTHER_DRIVER}")
    assert found(again, _source(path)) == []


def test_one_name_covers_every_entry_that_bears_it() -> None:
    again = (ANNEX, "measures:\n", f"measures:\n{OTHER_DRIVER}")
    late = (ANNEX, LAST_DAY, LAST_DAY.replace("2023", "2022"))
    assert "costs.measure-of-other-day" not in " ".join(found(again, late, _assumed("measures/785/day")))
    assert "costs.measure-of-other-day" in " ".join(found(again, late, _assumed("measures/0/day")))
