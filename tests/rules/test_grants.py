"""Rules about grants: the days of their use and of the report, to the day."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.rules.grants.report_due_soon import DAYS_AHEAD
from tests.rules.edited import Change, found, report

E_LIBRARY = "e-library.yaml"
SOURCES = 'sources:\n  - at:\n      - "*"\n'
PROJECT = "    starts: 2023-01\n    ends: 2023-12-31\n    run-by:\n"
PERIOD = "    starts: 2023-01-01\n    ends: 2023-12-31\n    report-due: 2024-03-31\n"
OWN = "    grants:\n      - start-up-grant\n"
SECOND = """\
  - id: second-grant
    grant-kind: special
    grantor:
      fi: Lupa- ja valvontavirasto (keksitty päätös)
    starts: 2024-01-01
    ends: 2024-06-30
    report-due: 2024-09-30
  - id: operating-grant
"""


def _about_grants(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[str]:
    return [one.split()[0] for one in found(*changes, as_of=as_of) if one.startswith("grants.")]


def _unknown(at: str) -> Change:
    return (E_LIBRARY, SOURCES, f"unknown:\n  - at: {at}\n    reason:\n      fi: Ei ole kysytty.\n{SOURCES}")


def _project(starts: str, ends: str) -> Change:
    lines = f"    starts: {starts}\n" * bool(starts) + f"    ends: {ends}\n" * bool(ends)
    return (E_LIBRARY, PROJECT, lines + "    run-by:\n")


@pytest.mark.parametrize(
    ("starts", "ends", "day"),
    [
        ("2023-01-01", "2023-12-31", None),
        ("2022-12-31", "2023-12-31", Date(2022, 12, 31)),
        ("2023-01-01", "2024-01-01", Date(2024, 1, 1)),
        ("2022-12", "2023-12-31", Date(2022, 12, 31)),
        ("2023-01", "2024-01", Date(2024, 1, 1)),
        ("2023-01", "2023-12", None),
        ("2023-01-01", "", None),
        ("", "2025-12-31", None),
    ],
)
def test_the_days_of_a_project_that_are_certain_are_within_its_grants(starts: str, ends: str, day: Date | None) -> None:
    told = [one.facts["day"] for one in report(_project(starts, ends)).findings if one.rule.startswith("grants.")]
    assert told == ([] if day is None else [day])


def test_two_grants_may_cover_a_project_one_after_the_other() -> None:
    second = (E_LIBRARY, "  - id: operating-grant\n", SECOND)
    both = (E_LIBRARY, OWN, OWN + "      - second-grant\n")
    turned = (E_LIBRARY, OWN, OWN.replace("      - start", "      - second-grant\n      - start"))
    for named in (both, turned):
        assert _about_grants(_project("2023-01-01", "2024-06-30"), second, named) == []
        assert _about_grants(_project("2023-01-01", "2024-07-01"), second, named) == ["grants.project-not-covered"]
    gap = (E_LIBRARY, "  - id: operating-grant\n", SECOND.replace("2024-01-01", "2024-01-02"))
    (one,) = report(_project("2023-01-01", "2024-06-30"), gap, both).findings
    assert one.facts["day"] == Date(2024, 1, 1)


def test_a_grant_without_a_period_is_told_once_and_its_project_left_alone() -> None:
    without = (E_LIBRARY, PERIOD, "    report-due: 2024-03-31\n")
    (one,) = report(without, _project("2022-01-01", "2025-12-31")).findings
    assert (one.rule, str(one.location.pointer)) == ("grants.period-not-stated", "/grants/0")
    assert one.facts["keys"] == ("starts", "ends")
    assert _about_grants(without, _unknown("grants")) == []
    half = (E_LIBRARY, PERIOD, PERIOD.replace("    starts: 2023-01-01\n", ""))
    assert _about_grants(half, _unknown("grants/*/starts")) == []


def test_a_report_may_be_due_on_the_last_day_but_not_before() -> None:
    def due(day: str) -> Change:
        return (E_LIBRARY, PERIOD, PERIOD.replace("2024-03-31", day))

    assert _about_grants(due("2023-12-31")) == []
    assert _about_grants(due("2023-12-30")) == ["grants.report-due-before-end"]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (Date(2027, 3, 31).subtract(days=DAYS_AHEAD + 1), False),
        (Date(2027, 3, 31).subtract(days=DAYS_AHEAD), True),
        (Date(2027, 3, 31), True),
        (Date(2027, 4, 1), False),
    ],
    ids=str,
)
def test_a_report_is_told_of_until_its_day(day: Date, told: bool) -> None:
    assert ("grants.report-due-soon" in _about_grants(as_of=day)) == told
    assert all(str(DAYS_AHEAD) in words for _, words in rule("grants.report-due-soon").source.in_all())


def test_a_project_of_one_municipality_need_not_hand_its_grant_on() -> None:
    kept = (E_LIBRARY, "    handed-on: true\n", "    handed-on: false\n")
    one = (E_LIBRARY, '    run-by:\n      - "205"\n      - "758"\n', '    run-by:\n      - "205"\n')
    unsaid = (E_LIBRARY, "    handed-on: true\n", "")
    assert _about_grants(kept) == ["grants.not-to-be-handed-on"]
    assert _about_grants(kept, one) == []
    assert _about_grants(unsaid) == []
