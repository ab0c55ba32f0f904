"""Rules about who will be accountable, about contact persons and about exclusions."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.rules.responsibilities.accountable_ends_soon import DAYS_AHEAD
from tests.rules.edited import Change, found, report

AGREEMENT = "agreement.yaml"
DUTIES = "responsibilities.yaml"
ENDS_SOON = "responsibilities.accountable-ends-soon"
STATISTICS = (
    '  - duty: statistics\n    part: accountable\n    holder:\n      municipality: "732"\n    starts: 2024-01-01\n'
)
INVOICING = (
    '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "758"\n    starts: 2024-01-01\n'
)
NEXT = '  - duty: statistics\n    part: accountable\n    holder:\n      municipality: "777"\n'
SALLA = "      minutes: https://poytakirjat.example/732/2023/185\n    signed: 2023-12-04\n"
SOURCES = 'sources:\n  - at:\n      - "*"\n'


def _ahead(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[tuple[Date, str]]:
    told = [one for one in report(*changes, as_of=as_of).findings if one.rule == ENDS_SOON]
    return [(one.facts["day"], one.facts["duties"].en) for one in told]  # type: ignore[union-attr, misc]  # a day and words


def _until(last: str, assignment: str = STATISTICS) -> Change:
    return (DUTIES, assignment, assignment + f"    ends: {last}\n")


def test_a_gap_is_told_of_ninety_days_ahead() -> None:
    gap = Date(2026, 6, 1)
    assert _ahead(_until("2026-05-31"), as_of=gap.subtract(days=DAYS_AHEAD + 1)) == []
    assert _ahead(_until("2026-05-31"), as_of=gap.subtract(days=DAYS_AHEAD)) == [
        (gap, "statistics and reporting (statistics)")
    ]
    assert _ahead(_until("2026-05-31"), as_of=Date(2026, 5, 31)) == [(gap, "statistics and reporting (statistics)")]
    assert _ahead(_until("2026-05-31"), as_of=gap) == []
    assert all(str(DAYS_AHEAD) in words for _, words in rule(ENDS_SOON).source.in_all())


@pytest.mark.parametrize(("starts", "gaps"), [("2026-04-01", []), ("2026-04-02", [Date(2026, 4, 1)])])
def test_the_next_one_starts_on_the_day_after(starts: str, gaps: list[Date]) -> None:
    handed = (DUTIES, STATISTICS, STATISTICS + "    ends: 2026-03-31\n" + NEXT + f"    starts: {starts}\n")
    assert [day for day, _ in _ahead(handed)] == gaps


def test_duties_that_end_on_one_day_are_one_finding() -> None:
    both = (_until("2026-04-30"), _until("2026-04-30", INVOICING))
    assert _ahead(*both) == [
        (Date(2026, 5, 1), "statistics and reporting (statistics), invoicing and settlement (invoicing)")
    ]
    apart = (_until("2026-04-30"), _until("2026-05-10", INVOICING))
    assert [day for day, _ in _ahead(*apart)] == [Date(2026, 5, 1), Date(2026, 5, 11)]


def test_a_municipality_that_leaves_leaves_its_duty_too() -> None:
    leaves = (AGREEMENT, SALLA, SALLA + "    ends: 2026-04-30\n")
    assert _ahead(leaves) == [(Date(2026, 5, 1), "statistics and reporting (statistics)")]
    handed = (DUTIES, STATISTICS, STATISTICS + "    ends: 2026-04-30\n" + NEXT + "    starts: 2026-05-01\n")
    assert _ahead(leaves, handed) == []


def test_the_end_of_the_agreement_is_no_gap() -> None:
    over = (AGREEMENT, "starts: 2024-01-01  # voimassa", "starts: 2024-01-01\nends: 2026-04-30  # voimassa")
    assert _ahead(over) == []
    assert _ahead(over, _until("2026-04-30")) == []
    assert [day for day, _ in _ahead(over, _until("2026-04-29"))] == [Date(2026, 4, 30)]


def test_nothing_is_said_where_the_assignments_are_not_known() -> None:
    unknown = f"unknown:\n  - at: assignments\n    reason:\n      fi: Ei ole kysytty.\n{SOURCES}"
    assert _ahead(_until("2026-04-30"), (DUTIES, SOURCES, unknown)) == []


def test_a_contact_counts_on_the_days_on_which_its_municipality_is_a_member() -> None:
    early = (
        DUTIES,
        "    reached-at: kirjasto@vaala.example\n    starts: 2025-01-01\n",
        "    reached-at: x@vaala.example\n",
    )
    assert found(early) == []
    told = [one.split()[0] for one in found(early, as_of=Date(2024, 12, 31))]
    assert told.count("responsibilities.contact-of-no-member") == 1


def test_a_contact_of_another_time_needs_no_address() -> None:
    former = (
        DUTIES,
        "    reached-at: kirjasto@kajaani.example\n    starts: 2024-01-01\n    ends: 2024-12-31\n",
        "    starts: 2024-01-01\n    ends: 2024-12-31\n",
    )
    assert found(former) == []
    told = [one.split()[0] for one in found(former, as_of=Date(2024, 12, 31))]
    assert "responsibilities.contact-without-address" in told


def test_one_duty_named_twice_is_still_one() -> None:
    twice = (DUTIES, "      - procurement\n      - invoicing\n", "      - procurement\n      - procurement\n")
    assert found(twice) == [f"responsibilities.exclusion-of-one-duty {DUTIES}/exclusions/0/duties"]


def test_a_duty_may_start_under_the_agreement_that_this_one_replaces() -> None:
    early = (DUTIES, STATISTICS, STATISTICS.replace("2024-01-01", "2021-06-01"))
    assert found(early) == [f"responsibilities.starts-before-agreement {DUTIES}/assignments/25/starts"]
    replaced = (
        (AGREEMENT, "authentic-language: fi\n", "authentic-language: fi\nreplaces: trial\n"),
        ("trial-agreement.yaml", "agreement-kind: in-house-company\n", "agreement-kind: e-library\n"),
        ("trial-agreement.yaml", "subject: trial-reader\n", "subject: malli\n"),
    )
    told = [one.split()[0] for one in found(early, *replaced)]
    assert "responsibilities.starts-before-agreement" not in told
