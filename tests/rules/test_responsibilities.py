"""Rules about duties: handovers, holders that come and go, what is unknown, agreements not in force."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.responsibilities.party_without_duty import RULE as WITHOUT_DUTY
from tests.rules.edited import Change, found, report, told

DUTIES = "responsibilities.yaml"
AGREEMENT = "agreement.yaml"
SOURCES = 'sources:\n  - at:\n      - "*"\n'
PARTY_777 = "    signed: 2023-12-07\n"
"""The end of Suomussalmi's entry among the parties."""

HANDOVER = (
    "    ends: 2024-12-31\n  - duty: training\n    part: accountable\n    holder:\n"
    '      municipality: "758"\n    starts: 2025-01-01\n'
)


def _unknown(at: str) -> Change:
    return (DUTIES, SOURCES, f"unknown:\n  - at: {at}\n    reason:\n      fi: Ei ole kysytty.\n{SOURCES}")


def _handed_over(last: str, first: str) -> Change:
    after = HANDOVER.replace("ends: 2024-12-31", f"ends: {last}").replace("starts: 2025-01-01", f"starts: {first}")
    return (DUTIES, HANDOVER, after)


def _about_duties(*changes: Change, as_of: Date = FIXED_DAYS["malli"]) -> list[str]:
    """Return the rules about responsibilities that are broken."""
    return [one.split()[0] for one in found(*changes, as_of=as_of) if one.startswith("responsibilities.")]


def test_on_the_last_day_the_former_and_from_the_next_the_new_one_is_accountable() -> None:
    assert _about_duties(_handed_over("2026-02-28", "2026-03-01"), as_of=Date(2026, 2, 28)) == []
    assert _about_duties(_handed_over("2026-02-28", "2026-03-01")) == []
    assert _about_duties(_handed_over("2026-03-01", "2026-03-01")) == ["responsibilities.two-accountable"]
    assert _about_duties(_handed_over("2026-03-01", "2026-03-01"), as_of=Date(2026, 3, 2)) == []
    gap = _handed_over("2026-02-28", "2026-03-02")
    assert _about_duties(gap) == ["responsibilities.nobody-accountable"]
    assert _about_duties(gap, as_of=Date(2026, 2, 28)) == ["responsibilities.accountable-ends-soon"]
    assert _about_duties(gap, as_of=Date(2026, 3, 2)) == []


def test_three_accountable_are_one_finding_with_the_others_beside_it() -> None:
    third = "  - duty: training\n    part: accountable\n    holder:\n      body: lead\n    starts: 2026-01-01\n"
    late = (DUTIES, HANDOVER, HANDOVER.removeprefix("    ends: 2024-12-31\n") + third)
    (one,) = report(late).findings
    assert one.rule == "responsibilities.two-accountable"
    assert [len(one.related), str(one.facts["day"])] == [2, "2026-03-01"]


def test_a_duty_that_nobody_has_at_all_is_one_finding() -> None:
    both = (
        '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "758"\n    starts: 2024-01-01\n'
        '  - duty: invoicing\n    part: responsible\n    holder:\n      municipality: "758"\n    starts: 2024-01-01\n'
    )
    (one,) = report((DUTIES, both, "")).findings
    assert told(one) == f"responsibilities.nobody-accountable {DUTIES}/assignments"
    assert one.facts["code"] == "invoicing"
    assert "remarks.unknown" in found((DUTIES, both, ""), _unknown("assignments"))[0]
    assert _about_duties((DUTIES, both, ""), _unknown("assignments")) == []
    assert _about_duties((DUTIES, both, ""), _unknown("contacts")) == ["responsibilities.nobody-accountable"]


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2026-02-28", ["accountable-ends-soon"]),
        ("2026-03-01", ["contact-of-no-member", "holder-not-member", "seat-of-nobody"]),
    ],
)
def test_one_that_leaves_holds_its_duties_and_seats_on_its_last_day(day: str, wanted: list[str]) -> None:
    leaves = (AGREEMENT, PARTY_777, PARTY_777 + "    ends: 2026-02-28\n")
    told_of = [code.partition(".")[2] for code in _about_duties(leaves, as_of=Date.fromisoformat(day))]
    assert sorted(told_of) == wanted


def test_all_duties_of_one_that_has_left_are_one_finding() -> None:
    findings = report((AGREEMENT, PARTY_777, PARTY_777 + "    ends: 2026-02-28\n")).findings
    (left,) = (one for one in findings if one.rule == "responsibilities.holder-not-member")
    assert told(left).endswith("/holder")
    assert len(left.related) == 2


def test_a_municipality_that_never_joined_holds_no_duty() -> None:
    stranger = (
        DUTIES,
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "614"\n',
        '  - duty: onboarding\n    part: accountable\n    holder:\n      municipality: "620"\n',
    )
    assert _about_duties(stranger) == ["responsibilities.holder-not-member"]


@pytest.mark.parametrize("holder", ["body: lead", "consortium: tunturi"])
def test_an_id_that_nothing_has_is_one_finding_of_another_rule(holder: str) -> None:
    misspelt = (DUTIES, f"      {holder}\n", f"      {holder}-x\n")
    assert [one.split()[0] for one in found(misspelt)] == ["members.unknown-id"]


def test_a_consortium_that_has_ended_holds_no_duty() -> None:
    ended = (DUTIES, "      consortium: tunturi\n", "      consortium: e-materials\n")
    (one,) = report(ended).findings
    assert one.rule == "responsibilities.holder-not-there"
    assert _about_duties(ended, as_of=Date(2025, 7, 1)) == ["responsibilities.holder-not-there"]


def test_before_the_agreement_starts_and_after_it_ends_nothing_is_said_about_the_day() -> None:
    one_left = (AGREEMENT, PARTY_777, PARTY_777 + "    ends: 2025-12-31\n")
    assert _about_duties(one_left) != []
    assert _about_duties(one_left, as_of=Date(2023, 12, 31)) == []
    over = (AGREEMENT, "starts: 2024-01-01  # voimassa", "starts: 2024-01-01\nends: 2026-02-28  # voimassa")
    assert _about_duties(over, _handed_over("2026-01-31", "2026-04-01")) == []


def test_several_lists_under_one_agreement_count_as_one() -> None:
    moved = (
        "  - duty: onboarding\n    part: responsible\n    holder:\n      body: responsible-persons\n"
        "    starts: 2024-01-01\n"
    )
    more = f"kind: responsibilities\nversion: 1\nid: more-duties\nagreement: co-operation\nassignments:\n{moved}"
    assert found((DUTIES, moved, "")) != []
    assert found((DUTIES, moved, ""), more={"z-responsibilities.yaml": more}) == []
    assert found(more={"z-responsibilities.yaml": more}) == [
        "responsibilities.assignment-twice z-responsibilities.yaml/assignments/0"
    ]


def test_a_contact_counts_on_its_last_day_and_the_unknown_list_covers_contacts() -> None:
    last = "    reached-at: kirjasto@vaala.example\n    starts: 2025-01-01\n"
    until = (DUTIES, last, last + "    ends: 2026-03-01\n")
    assert _about_duties(until) == []
    assert _about_duties(until, as_of=Date(2026, 3, 2)) == ["responsibilities.member-without-contact"]
    assert _about_duties(until, _unknown("contacts"), as_of=Date(2026, 3, 2)) == []


def test_being_accountable_for_all_is_found_beside_one_that_is_accountable() -> None:
    added = (
        "  - duty: marketing\n    part: accountable\n    holder:\n      every-member: true\n    starts: 2026-01-01\n"
    )
    place = "  - duty: onboarding\n    part: responsible\n"
    assert _about_duties((DUTIES, place, added + place)) == ["responsibilities.every-member-accountable"]


def test_a_duty_in_a_body_that_names_its_municipalities_is_one_of_theirs() -> None:
    assert isinstance(WITHOUT_DUTY.broken_by, Edit)
    edits = [(edit.file, edit.before, edit.after) for edit in WITHOUT_DUTY.broken_by.also]
    only = '  - duty: information\n    part: responsible\n    holder:\n      municipality: "047"\n'
    idle = (DUTIES, only, only.replace('municipality: "047"', "body: lead"))
    assert _about_duties(*edits, idle) == ["responsibilities.party-without-duty"]
    led = (
        "e-library.yaml",
        '    municipalities:\n      - "205"\n    under',
        '    municipalities:\n      - "047"\n      - "205"\n    under',
    )
    assert _about_duties(*edits, idle, led) == ["responsibilities.lead-body-differs"]


def test_what_every_member_holds_each_holds_where_duties_are_kept_apart() -> None:
    added = "  - duty: invoicing\n    part: {part}\n    holder:\n      every-member: true\n    starts: 2026-01-01\n"
    place = "  - duty: onboarding\n    part: responsible\n"
    all_do = (DUTIES, place, added.format(part="responsible") + place)
    (one,) = report(all_do).findings
    assert one.rule == "responsibilities.exclusion-broken"
    assert _about_duties((DUTIES, place, added.format(part="informed") + place)) == []


def test_a_body_of_one_municipality_is_that_one_where_duties_are_kept_apart() -> None:
    # Kajaani is accountable for procurement; the lead municipalities are Kajaani alone.
    mine = '  - duty: invoicing\n    part: accountable\n    holder:\n      municipality: "758"\n'
    of_lead = (DUTIES, mine, mine.replace('municipality: "758"', "body: lead"))
    assert _about_duties(of_lead) == ["responsibilities.exclusion-broken"]
    two = (
        "e-library.yaml",
        '    municipalities:\n      - "205"\n    under',
        '    municipalities:\n      - "205"\n      - "047"\n    under',
    )
    assert "responsibilities.exclusion-broken" not in _about_duties(of_lead, two)


def test_what_is_said_of_two_accountable_does_not_depend_on_their_order_in_the_file() -> None:
    one = (
        '  - duty: statistics\n    part: accountable\n    holder:\n      municipality: "732"\n    starts: 2024-01-01\n'
    )
    other = one.replace("732", "105")
    (first,) = report((DUTIES, one, one + other)).findings
    (second,) = report((DUTIES, one, other + one)).findings
    assert first.rule == "responsibilities.two-accountable"
    assert first.facts == second.facts
