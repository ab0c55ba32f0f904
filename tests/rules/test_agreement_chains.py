"""Rules about agreements that depend on or replace each other, and about decisions that bind."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from tests.rules.edited import Change, found

AGREEMENT, CONSORTIUM, JOINT = "agreement.yaml", "consortium-agreement.yaml", "joint-library-agreement.yaml"
FORMER, TRIAL, MATERIALS = "former-joint-library-agreement.yaml", "trial-agreement.yaml", "e-materials-agreement.yaml"
DEPENDS = "depends-on:\n  - consortium-agreement\n"
BASES = "  - local-government-act-54\n"


def chained(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[str]:
    return [one for one in found(*changes, as_of=as_of) if one.startswith(("agreements.", "members."))]


def consortium_ends(day: str) -> Change:
    return (CONSORTIUM, "starts: 2020-01-01\n", f"starts: 2020-01-01\nends: {day}\n")


def agreement_ends(day: str) -> Change:
    return (AGREEMENT, DEPENDS, f"ends: {day}\n{DEPENDS}")


@pytest.mark.parametrize(("ends", "is_found"), [("2026-02-28", True), ("2026-03-01", False), ("2026-12-31", False)])
def test_what_is_needed_is_in_force_on_the_day(ends: str, is_found: bool) -> None:
    at = f"agreements.dependency-not-in-force {AGREEMENT}/depends-on/0"
    assert (at in chained(consortium_ends(ends))) is is_found


def test_one_that_has_ended_needs_nothing_and_one_to_come_needs_it_on_its_first_day() -> None:
    needs = "  - consortium-agreement\n", "  - e-materials-agreement\n"
    there = (AGREEMENT, *needs)
    assert chained(there, as_of=Date(2025, 6, 30)) == []
    assert chained(there, as_of=Date(2021, 6, 30)) == []
    trial = (TRIAL, "ends: 2021-12-31\n", "ends: 2021-12-31\ndepends-on:\n  - former-joint-library-agreement\n")
    assert chained(trial) == []


def test_an_agreement_that_was_replaced_goes_on_in_the_new_one() -> None:
    older = (AGREEMENT, "  - joint-library-agreement\n", "  - former-joint-library-agreement\n")
    assert chained(older) == []
    apart = (JOINT, "replaces: former-joint-library-agreement\n", "")
    assert [one.split()[0] for one in chained(older, apart)] == ["agreements.dependency-not-in-force"]


@pytest.mark.parametrize(("own", "is_found"), [("2029-12-31", False), ("2030-01-01", True)])
def test_what_is_needed_does_not_end_before(own: str, is_found: bool) -> None:
    found_ = chained(agreement_ends(own), consortium_ends("2029-12-31"))
    assert found_ == ([f"agreements.dependency-ends-first {AGREEMENT}/depends-on/0"] if is_found else [])


def test_until_further_notice_may_count_on_a_renewal() -> None:
    assert chained(consortium_ends("2029-12-31")) == []
    assert chained(agreement_ends("2030-12-31")) == []


def test_a_circle_is_one_finding_and_so_is_one_of_one() -> None:
    consortium = (CONSORTIUM, "starts: 2020-01-01\n", "starts: 2020-01-01\ndepends-on:\n  - co-operation\n")
    assert chained(consortium) == [f"agreements.dependency-circle {AGREEMENT}/depends-on"]
    itself = (CONSORTIUM, "starts: 2020-01-01\n", "starts: 2020-01-01\ndepends-on:\n  - consortium-agreement\n")
    assert chained(itself) == [f"agreements.dependency-circle {CONSORTIUM}/depends-on"]


def test_an_agreement_that_replaces_itself_is_one_finding() -> None:
    itself = (TRIAL, "ends: 2021-12-31\n", "ends: 2021-12-31\nreplaces: trial\n")
    assert chained(itself) == [f"agreements.replaces-in-circle {TRIAL}/replaces"]


@pytest.mark.parametrize(
    ("starts", "codes"),
    [
        ("2023-12-31", ["agreements.two-bind-one-party"]),
        ("2024-01-01", []),
        ("2024-01-02", ["agreements.gap-before-replacing"]),
    ],
)
def test_the_new_one_begins_on_the_day_after_the_former_one(starts: str, codes: list[str]) -> None:
    begun = (JOINT, "starts: 2024-01-01\nreplaces", f"starts: {starts}\nreplaces")
    assert [one.split()[0] for one in chained(begun)] == codes


def test_agreements_of_other_kinds_are_not_held_to_follow_each_other() -> None:
    other = (JOINT, "replaces: former-joint-library-agreement\n", "replaces: e-materials-agreement\n")
    assert [one.split()[0] for one in chained(other)] == ["agreements.replaces-other"]


@pytest.mark.parametrize("kind", ["deciding-meeting", "e-mail-meeting"])
def test_a_meeting_binds_no_municipality_in_whatever_it_decides(kind: str) -> None:
    party = (TRIAL, "      decision-kind: official\n", f"      decision-kind: {kind}\n")
    assert chained(party) == [f"agreements.decision-cannot-bind {TRIAL}/parties/0/decision/decision-kind"]
    notice = "    decision:\n      decision-kind: municipal-executive\n      body:\n        fi: Hyrynsalmen"
    given = (
        AGREEMENT,
        notice + " kunnanhallitus\n      day: 2026",
        notice.replace("municipal-executive", kind) + " kunnanhallitus\n      day: 2026",
    )
    assert chained(given) == [f"agreements.decision-cannot-bind {AGREEMENT}/notices/0/decision/decision-kind"]
    approval = '      - municipality: "777"\n        decision:\n          decision-kind: '
    said = (AGREEMENT, approval + "board", approval + kind)
    assert chained(said) == [
        f"agreements.decision-cannot-bind {AGREEMENT}/amendments/0/approvals/2/decision/decision-kind"
    ]


@pytest.mark.parametrize("left", ["section: § 9", "case-number: ESIM/1/2020", "minutes: https://poytakirjat.example/1"])
def test_one_way_to_find_a_decision_is_enough(left: str) -> None:
    lines = (
        "      section: § 9\n      case-number: ESIM/1/2020\n      minutes: https://poytakirjat.example/205/2020/9\n"
    )
    assert chained((TRIAL, lines, f"      {left}\n")) == []
    assert chained((TRIAL, lines, "")) == [f"agreements.decision-not-traceable {TRIAL}/parties/0/decision/day"]


def test_an_agreement_on_a_joint_body_that_settles_everything_is_right() -> None:
    joint = (JOINT, BASES, "  - local-government-act-51\n")
    (told,) = chained(joint)
    assert told == f"agreements.joint-body-agreement-incomplete {JOINT}/legal-bases/2"
    body = (
        JOINT,
        "notice:\n",
        "decision-bodies:\n  - meeting\nannexes:\n  - id: costs\n    annex-kind: cost\nnotice:\n",
    )
    assert chained(joint, body) == []
    listed = "unknown:\n  - at: annexes\n    reason:\n      fi: Ei tiedetä.\nnotice:\n"
    assert chained(joint, (JOINT, "notice:\n", "decision-bodies:\n  - meeting\n" + listed)) == []
