"""Rules about sources, assumptions and unknowns."""

from __future__ import annotations

import pytest

from tests.rules.edited import Change, found, report

ANNEX = "cost-annex-2026.yaml"
SOURCES = "sources:\n  - at:\n      - items\n"


def _source(path: str) -> Change:
    return (ANNEX, SOURCES, f'sources:\n  - at:\n      - "{path}"\n')


def _assumed(path: str) -> Change:
    return (ANNEX, SOURCES, f'assumptions:\n  - at: "{path}"\n    reason:\n      sv: Antaget.\n{SOURCES}')


@pytest.mark.parametrize(
    "path", ["*", "items", "items/0", "items/*/formula/driver", "*/*/formula", "measures/7/value", "items/5/name/sv"]
)
def test_a_path_may_name_a_key_an_index_or_any_of_them(path: str) -> None:
    assert found(_source(path)) == []
    assert found(_assumed(path)) == [f"remarks.assumption {ANNEX}/assumptions/0"]


@pytest.mark.parametrize(
    ("path", "step"),
    [("item", "item"), ("items/6", "6"), ("items/00", "00"), ("items/*/fomula", "fomula"), ("year/0", "0")],
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
