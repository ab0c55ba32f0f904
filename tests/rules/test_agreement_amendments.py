"""Rules about amendments and annexes, at the edges of their days and sums."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.language import Language
from tests.rules.edited import Change, found, report

AGREEMENT, NATIONAL = "agreement.yaml", "national-e-library.yaml"
SHARE = '  amendment: share-of-members\n  members-share: "3/4"\n  inhabitants-share: "2/3"\n'
UNANIMITY = (AGREEMENT, SHARE, "  amendment: unanimity\n")
SIXTH = '      - municipality: "047"\n        decision:\n          decision-kind: municipal-executive\n'


def starting(day: str) -> Change:
    return (AGREEMENT, "    starts: 2026-01-01\n    document", f"    starts: {day}\n    document")


def amended(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[str]:
    return [one.split()[0] for one in found(*changes, as_of=as_of) if one.startswith(("agreements.", "members."))]


def sixth(day: str) -> Change:
    return (AGREEMENT, "          day: 2025-09-29\n", f"          day: {day}\n")


@pytest.mark.parametrize(
    ("day", "is_found"), [("2025-12-31", False), ("2026-01-01", False), ("2026-01-02", True), ("2026-02-20", True)]
)
def test_the_last_approval_needed_may_come_on_the_first_day(day: str, is_found: bool) -> None:
    assert amended(sixth(day)) == (["agreements.amendment-not-approved"] if is_found else [])


def test_an_amendment_to_come_may_wait_for_approvals() -> None:
    refused = (AGREEMENT, SIXTH, SIXTH.replace("decision:", "approves: false\n        decision:"))
    assert amended(refused) == ["agreements.amendment-not-approved"]
    assert amended(refused, as_of=Date(2025, 12, 31)) == []


def test_the_sums_are_said() -> None:
    (one,) = report(sixth("2026-01-15")).findings
    said = fill(rule(one.rule).message, one.facts, Language.EN)
    assert "by then it had 5 approvals" in said
    assert "There were 8 members, so 6 are needed" in said


def test_inhabitants_are_said_with_their_day() -> None:
    (one,) = report((AGREEMENT, '  inhabitants-share: "2/3"\n', '  inhabitants-share: "19/20"\n')).findings
    assert one.rule == "agreements.amendment-lacks-inhabitants"
    said = fill(rule(one.rule).message, one.facts, Language.EN)
    assert "59,849 inhabitants and 61,276 are needed (population of 31 December 2023)" in said


def test_where_all_must_approve_those_who_did_not_are_named() -> None:
    (one,) = report(UNANIMITY).findings
    assert one.rule == "agreements.amendment-not-unanimous"
    assert fill(rule(one.rule).message, one.facts, Language.SV).endswith("Godkännande saknas: Hyrynsalmi, Vaala.")


@pytest.mark.parametrize("rule_", [UNANIMITY, sixth("2026-02-01")], ids=("all", "share"))
def test_approvals_may_be_unknown(rule_: Change) -> None:
    listed = "unknown:\n  - at: amendments/*/approvals\n    reason:\n      fi: Ei tiedetä.\njoining:\n"
    assert amended(rule_, (AGREEMENT, "joining:\n", listed)) == []


def test_without_a_stated_share_only_that_is_told() -> None:
    bare = (AGREEMENT, SHARE, "  amendment: share-of-members\n")
    assert amended(bare) == ["agreements.share-not-stated"]


@pytest.mark.parametrize(("joined", "is_found"), [("2026-01-01", False), ("2026-01-02", True)])
def test_one_that_joins_with_the_amendment_may_have_decided_before(joined: str, is_found: bool) -> None:
    late = (AGREEMENT, "    starts: 2025-01-01\n", f"    starts: {joined}\n")
    assert ("agreements.approval-by-no-member" in amended(late)) is is_found


def test_the_same_yes_and_no_is_one_finding() -> None:
    again = (
        AGREEMENT,
        '      - municipality: "785"\n        decision:\n',
        '      - municipality: "047"\n        decision:\n',
    )
    assert amended(again) == ["agreements.approves-twice"]


@pytest.mark.parametrize(
    ("revision", "starts", "codes"),
    [
        (2, "2026-06-01", ["agreements.amendment-revision-not-greater"]),
        (3, "2026-06-01", []),
        (3, "2026-01-01", ["agreements.amendment-not-approved", "agreements.amendments-same-day"]),
        (2, "2026-01-01", ["agreements.amendment-not-approved", "agreements.amendment-revision-not-greater"]),
        (3, "2025-06-01", ["agreements.amendment-not-approved", "agreements.amendment-revision-not-greater"]),
    ],
)
def test_numbers_rise_with_the_days(revision: int, starts: str, codes: list[str]) -> None:
    another = f"amendments:\n  - id: another\n    revision: {revision}\n    about: {{fi: Muu}}\n    starts: {starts}\n"
    assert sorted(amended((AGREEMENT, "amendments:\n", another))) == codes


def test_a_meeting_that_decides_on_the_first_day_is_in_time() -> None:
    assert amended((AGREEMENT, "      day: 2025-06-10\n", "      day: 2026-01-01\n")) == []


def test_how_the_agreement_is_amended_may_be_unknown() -> None:
    bare = (AGREEMENT, f"amendment:\n{SHARE}", "")
    assert amended(bare) == ["agreements.amendment-without-rule"]
    listed = "unknown:\n  - at: amendment\n    reason:\n      fi: Ei tiedetä.\njoining:\n"
    assert amended(bare, (AGREEMENT, "joining:\n", listed)) == []


@pytest.mark.parametrize(("ends", "is_found"), [("2026-01-01", False), ("2025-12-31", True)])
def test_an_amendment_starts_while_the_agreement_is_in_force(ends: str, is_found: bool) -> None:
    over = (AGREEMENT, "depends-on:\n  - consortium", f"ends: {ends}\ndepends-on:\n  - consortium")
    assert ("agreements.amendment-outside-term" in amended(over)) is is_found


def test_revisions_of_annexes_are_each_numbered_by_themselves() -> None:
    low = (AGREEMENT, "    revision: 3\n    starts: 2026-01-01\n", "    revision: 1\n    starts: 2026-01-01\n")
    assert amended(low) == []
