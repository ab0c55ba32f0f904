"""Rules about joining cases: who approves, in what order, and what is missing when a membership begins."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.examples.library import FIXED_DAYS
from tests.rules.edited import Change, found, report, told

PUOLANKA, VAALA, AGREEMENT = "joining-case.yaml", "joining-case-vaala.yaml", "agreement.yaml"
TODAY = FIXED_DAYS["malli"]
BY_MEETING = (AGREEMENT, '  approval: share-of-members\n  members-share: "2/3"\n', "  approval: deciding-meeting\n")


def joining(*changes: Change, as_of: Date = TODAY, more: dict[str, str] | None = None) -> list[str]:
    """The names of the rules about joining that are broken, with their places."""
    told_of = found(*changes, as_of=as_of, more=more)
    return [one.removeprefix("joining.") for one in told_of if one.startswith("joining.")]


def rules(*changes: Change, as_of: Date = TODAY, more: dict[str, str] | None = None) -> list[str]:
    return sorted(one.split()[0] for one in joining(*changes, as_of=as_of, more=more))


def moved(kind: str, day: str, to: str, file: str = PUOLANKA) -> Change:
    """Another day for an event."""
    before = f"  - event: {kind}\n    day: {day}\n"
    return file, before, before.replace(day, to)


def removed(kind: str, day: str, rest: str, file: str = VAALA) -> Change:
    return file, f"  - event: {kind}\n    day: {day}\n{rest}", ""


def sotkamo(*events: str, **stated: str) -> dict[str, str]:
    """A case of a municipality that is no member, with nothing in it but what is asked for."""
    usual = {
        "id": "sotkamo",
        "agreement": "co-operation",
        "municipality": '"765"',
        "effective-day": "2027-01-01",
        "services": "\n  - newsroom",
    }
    keys = {name.replace("_", "-"): text for name, text in stated.items()}
    lines = [f"{key}: {text}".replace(": \n", ":\n") for key, text in (usual | keys).items() if text]
    happened = events or ("interest 2026-01-12",)
    written = [f"  - event: {one.split()[0]}\n    day: {one.split()[1]}" for one in happened]
    return {"sotkamo.yaml": "\n".join(["kind: joining-case", "version: 1", *lines, "events:", *written, ""])}


@pytest.mark.parametrize(
    "day",
    ["2021-06-30", "2024-06-10", "2024-11-01", "2024-12-31", "2025-01-01", "2026-01-01", "2026-05-31", "2026-09-03"],
)
def test_malli_has_nothing_wrong_in_its_cases_on_any_day_until_something_is_due(day: str) -> None:
    assert joining(as_of=Date.fromisoformat(day)) == []


def test_a_small_case_has_nothing_wrong_until_its_application_is_due() -> None:
    assert joining(more=sotkamo()) == []
    assert rules(more=sotkamo(), as_of=Date(2026, 5, 1)) == []
    assert rules(more=sotkamo(), as_of=Date(2026, 5, 2)) == ["step-late"]


def test_events_of_one_day_are_in_order_and_each_one_out_of_order_is_told_once() -> None:
    assert joining(moved("final-text", "2025-12-15", "2025-11-10")) == []
    early = (moved("comment-round", "2025-11-10", "2025-11-02"), moved("final-text", "2025-12-15", "2025-11-01"))
    assert joining(*early) == [
        "events-out-of-order joining-case.yaml/events/2/day",
        "events-out-of-order joining-case.yaml/events/3/day",
    ]
    assert rules(moved("decision", "2024-10-07", "2024-04-07", VAALA)) == ["events-out-of-order"]
    assert rules(moved("appeal-time-over", "2024-11-01", "2024-10-06", VAALA)) == ["events-out-of-order"]


def test_an_approval_before_the_application_is_out_of_order() -> None:
    (one,) = report(moved("member-approval", "2026-02-02", "2026-01-18")).findings
    assert told(one) == "joining.events-out-of-order joining-case.yaml/events/5/day"
    assert str(one.facts["later"]) == "2026-01-19"


def test_the_joining_municipality_and_former_members_do_not_approve() -> None:
    own = (PUOLANKA, '    municipality: "732"\n', '    municipality: "620"\n')
    assert rules(own) == ["approval-by-no-member"]
    not_yet = (VAALA, '    municipality: "614"\n', '    municipality: "785"\n')
    assert rules(not_yet) == ["approval-by-no-member"]


def test_where_the_meeting_approves_single_members_are_not_counted() -> None:
    assert "meeting-approves" in rules(BY_MEETING)
    no_member = (PUOLANKA, '    municipality: "732"\n', '    municipality: "765"\n')
    assert "approval-by-no-member" not in rules(BY_MEETING, no_member)


def test_an_approval_without_its_municipality_may_be_stated_to_be_unknown() -> None:
    nameless = (PUOLANKA, '    municipality: "732"\n', "")
    assert rules(nameless) == ["approval-without-municipality"]
    unknown = "unknown:\n  - at: events/10/municipality\n    reason:\n      fi: Ei ole tiedossa.\nsources:\n"
    assert rules(nameless, (PUOLANKA, "sources:\n", unknown)) == []


def test_a_refusal_twice_and_an_approval_beside_it_are_each_told() -> None:
    twice = (VAALA, "  - event: decision\n", _refusal("614", "2024-06-12") + "  - event: decision\n")
    assert joining(twice) == ["approves-twice joining-case-vaala.yaml/events/11/municipality"]
    both = (VAALA, "  - event: decision\n", _refusal("205", "2024-06-12") + "  - event: decision\n")
    assert joining(both) == ["approves-and-refuses joining-case-vaala.yaml/events/11/municipality"]


def _refusal(code: str, day: str) -> str:
    return f'  - event: member-refusal\n    day: {day}\n    municipality: "{code}"\n'


def test_an_approval_is_out_of_reach_only_while_it_still_is_and_the_case_is_open() -> None:
    refusals = [
        (PUOLANKA, before, before.replace("approval", "refusal"))
        for before in (f"  - event: member-approval\n    day: 2026-02-{day}\n" for day in ("09", "10", "12"))
    ]
    assert rules(*refusals) == ["approval-out-of-reach"]
    assert rules(*refusals[:2]) == []
    assert rules(*refusals, as_of=Date(2026, 2, 11)) == []
    again = '  - event: member-approval\n    day: 2026-02-26\n    municipality: "732"\n'
    assert rules(*refusals, (PUOLANKA, "milestones:\n", again + "milestones:\n")) == ["approves-and-refuses"]
    closed = "  - event: refused\n    day: 2026-02-26\n"
    assert rules(*refusals, (PUOLANKA, "milestones:\n", closed + "milestones:\n")) == []


def test_the_time_for_appeal_is_over_on_the_day_after_its_last() -> None:
    assert rules(moved("appeal-time-over", "2024-11-01", "2024-10-31", VAALA)) == ["appeal-over-too-early"]
    times = "appeal-times:\n  claim-days: 13\n  appeal-days: 30\n  received-days: 7\nconditions:\n"
    stated = (VAALA, "conditions:\n", times)
    assert rules(moved("appeal-time-over", "2024-11-01", "2024-10-31", VAALA), stated) == []


def test_minutes_of_the_day_of_the_decision_are_in_order() -> None:
    assert rules(moved("minutes-published", "2024-10-10", "2024-10-07", VAALA)) == []
    assert rules(moved("minutes-published", "2024-10-10", "2024-10-06", VAALA)) == ["minutes-before-decision"]


def test_only_the_joining_municipality_waits_for_its_own_decision_to_be_binding() -> None:
    assert rules(moved("signature", "2024-12-02", "2024-11-01", VAALA)) == []
    assert rules(moved("signature", "2024-12-02", "2024-10-31", VAALA)) == ["signed-before-binding"]
    assert rules(moved("signature", "2024-12-03", "2024-10-31", VAALA)) == []


def test_a_decision_must_say_who_took_it_and_belong_to_the_chain() -> None:
    kind = "      fi: Puolangan sivistyslautakunta\n    decision-kind: board\n"
    nobody = (PUOLANKA, kind, "      fi: Puolangan sivistyslautakunta\n")
    assert rules(nobody) == ["decision-without-kind"]
    unknown = "unknown:\n  - at: events/11/decision-kind\n    reason:\n      fi: Ei ole tiedossa.\nsources:\n"
    assert rules(nobody, (PUOLANKA, "sources:\n", unknown)) == []
    other = (PUOLANKA, kind, kind.replace("board", "official"))
    assert rules(other) == ["decision-not-in-chain"]
    chain = "decision-chain:\n  - board\n  - municipal-executive\n  - council\n"
    assert rules(other, (PUOLANKA, chain, "")) == []


def test_a_case_goes_on_after_its_end_only_on_the_same_day() -> None:
    end = "  - event: lapsed\n    day: 2026-02-{}\n"
    on_the_day = (PUOLANKA, "milestones:\n", end.format("20") + "milestones:\n")
    before = (PUOLANKA, "milestones:\n", end.format("19") + "milestones:\n")
    assert rules(on_the_day) == []
    assert joining(before) == ["event-after-end joining-case.yaml/events/13/day"]


def test_a_condition_is_met_by_its_own_id_and_event() -> None:
    assert rules((VAALA, "    condition: system-change\n", "    condition: muu\n")) == ["condition-unknown"]
    assert joining((VAALA, "    condition: system-change\n", "")) == [
        "condition-unknown joining-case-vaala.yaml/events/17"
    ]
    late = moved("condition-met", "2024-12-10", "2025-01-02", VAALA)
    assert rules(late) == ["condition-not-met"]
    assert rules(late, as_of=Date(2024, 12, 31)) == []
    assert rules(moved("condition-met", "2024-12-10", "2025-01-01", VAALA)) == []


LACKING: list[tuple[Change, str]] = [
    (moved("member-approval", "2024-06-10", "2025-01-02", VAALA), "effective-without-approval"),
    (moved("appropriation", "2024-11-11", "2025-01-02", VAALA), "effective-without-appropriation"),
    (moved("signature", "2024-12-03", "2025-01-02", VAALA), "effective-without-signatures"),
]


@pytest.mark.parametrize(("change", "wanted"), LACKING, ids=[wanted for _, wanted in LACKING])
def test_what_must_be_there_by_the_day_on_which_membership_begins(change: Change, wanted: str) -> None:
    assert rules(change) == [wanted]
    assert wanted not in rules(change, as_of=Date(2024, 12, 31))
    file, before, after = change
    assert rules((file, before, after.replace("2025-01-02", "2025-01-01"))) == []


def test_too_few_members_or_too_few_inhabitants_are_told_once_and_apart() -> None:
    share = (AGREEMENT, '  inhabitants-share: "1/2"\n', '  inhabitants-share: "9/10"\n')
    assert rules(share) == ["effective-lacks-inhabitants"]
    few = moved("member-approval", "2024-06-10", "2025-01-02", VAALA)
    assert rules(share, few) == ["effective-without-approval"]


def test_what_is_not_known_of_a_finished_case_is_not_asked_for() -> None:
    money = moved("appropriation", "2024-11-11", "2025-01-02", VAALA)
    last = removed("onboarding", "2024-12-18", "    step: customer-information\n")
    assert rules(money, last) == ["effective-without-appropriation", "onboarding-missing"]
    unknown = "unknown:\n  - at: events\n    reason:\n      fi: Ei ole kirjattu.\nsources:\n"
    assert rules(money, last, (VAALA, "sources:\n", unknown)) == []


def test_a_chain_must_be_complete_when_membership_begins() -> None:
    longer = (VAALA, "  - municipal-executive\nconditions:\n", "  - municipal-executive\n  - council\nconditions:\n")
    assert rules(longer) == ["effective-without-decision"]
    assert rules(longer, as_of=Date(2024, 12, 31)) == ["step-late"]


def test_onboarding_may_be_one_event_for_all() -> None:
    last = removed("onboarding", "2024-12-18", "    step: customer-information\n")
    assert rules(last) == ["onboarding-missing"]
    assert rules(last, as_of=Date(2024, 12, 18)) == []
    assert rules(last, as_of=Date(2024, 12, 31)) == ["step-late"]
    later = moved("onboarding", "2024-12-18", "2025-02-01", VAALA)
    assert rules(later, as_of=Date(2025, 1, 31)) == ["onboarding-missing"]
    assert rules(later) == []
    whole = (VAALA, "    step: customer-information\n", "")
    assert rules(whole) == []


def test_a_step_or_a_condition_stands_only_at_its_own_event() -> None:
    step = (
        VAALA,
        "  - event: effective\n    day: 2025-01-01\n",
        "  - event: effective\n    day: 2025-01-01\n    step: finna-view\n",
    )
    assert joining(step) == ["key-of-other-event joining-case-vaala.yaml/events/23/step"]


def test_the_events_of_another_municipality_are_not_the_joining_ones() -> None:
    decision = "  - event: decision\n    day: 2026-02-17\n"
    of_other = (PUOLANKA, decision, decision + '    municipality: "205"\n')
    assert rules(of_other) == ["event-of-other-municipality"]
    assert rules((PUOLANKA, decision, decision + '    municipality: "620"\n')) == []


def test_whoever_signs_joins_or_is_a_party_on_that_day() -> None:
    lead = '      fi: Kajaanin kaupunginjohtaja\n    municipality: "205"\n'
    more = '  - event: signature\n    day: 2024-12-04\n    municipality: "{}"\n'
    assert rules((VAALA, lead, lead + more.format("758"))) == []
    assert rules((VAALA, lead, lead + more.format("765"))) == ["signature-of-nobody"]


def test_membership_that_has_begun_ends_by_notice() -> None:
    began = "  - event: effective\n    day: 2025-01-01\n"
    withdrawn = (VAALA, began, began + "  - event: withdrawn\n    day: 2025-01-01\n")
    assert rules(withdrawn) == ["ended-after-effective"]
    before = (VAALA, began, began + "  - event: withdrawn\n    day: 2024-12-31\n")
    assert rules(before) == ["event-after-end"]
