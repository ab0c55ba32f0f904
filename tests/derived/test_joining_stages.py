"""Stages of a joining case: what each needs, on which day it is reached, and the branches off."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.joining.next_steps import Missing, next_stage
from ekirjasto_model.derived.joining.stages import stage_on, stages_on
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.case_event import CaseEvent
from tests.derived.joining_cases import JOINER, PEOPLE, agreement, approved, case, event, joining, rule

KIND = JoiningEvent
APPLIED = event(KIND.REQUEST, "2023-02-01")
APPROVED = [approved(code, f"2023-03-0{number}") for number, code in enumerate(PEOPLE, 1)]
DECIDED = event(KIND.DECISION, "2023-04-03", decision_kind=DecisionKind.MUNICIPAL_EXECUTIVE)
PUBLISHED = event(KIND.MINUTES_PUBLISHED, "2023-04-06")
FUNDED = event(KIND.APPROPRIATION, "2023-05-10")
SIGNED = event(KIND.SIGNATURE, "2023-05-12", municipality=JOINER)
BEGUN = event(KIND.EFFECTIVE, "2023-06-01")
WHOLE = [APPLIED, *APPROVED, DECIDED, PUBLISHED, FUNDED, SIGNED, BEGUN]
END = Date(2023, 12, 31)


def days(*events: CaseEvent, to: Agreement | None = None, **stated: object) -> dict[str, str]:
    """The stages reached by the end of the year, each with its day."""
    return {one.stage.value: str(one.day) for one in stages_on(joining(case(*events, **stated), to), END)}


def test_a_case_goes_through_the_stages_each_on_its_day() -> None:
    assert days(*WHOLE) == {
        "applied": "2023-02-01",
        "approved": "2023-03-04",
        "decided": "2023-04-03",
        "binding": "2023-04-28",
        "funded": "2023-05-10",
        "signed": "2023-05-12",
        "in-force": "2023-06-01",
    }


@pytest.mark.parametrize("left_out", [APPLIED, APPROVED[2], DECIDED, PUBLISHED, SIGNED])
def test_no_required_stage_is_passed_over(left_out: CaseEvent) -> None:
    found = days(*(one for one in WHOLE if one is not left_out))
    whole = list(days(*WHOLE))
    lacking = {APPLIED: 0, APPROVED[2]: 1, DECIDED: 2, PUBLISHED: 3, SIGNED: 5}[left_out]
    assert list(found) == whole[:lacking]


def test_the_appropriation_may_be_passed_over_and_comes_only_after_legal_force() -> None:
    assert "funded" not in days(*(one for one in WHOLE if one is not FUNDED))
    early = event(KIND.APPROPRIATION, "2022-12-12")
    assert days(*(early if one is FUNDED else one for one in WHOLE))["funded"] == "2023-04-28"
    assert days(APPLIED, early) == {"applied": "2023-02-01"}


def test_what_came_too_early_counts_from_the_stage_before() -> None:
    early = event(KIND.SIGNATURE, "2023-01-15")
    assert days(*(early if one is SIGNED else one for one in WHOLE))["signed"] == "2023-04-28"


def test_the_effective_day_that_is_stated_begins_the_membership_too() -> None:
    without = [one for one in WHOLE if one is not BEGUN]
    assert days(*without)["signed"] == "2023-05-12"
    assert days(*without, effective_day=Date(2023, 7, 1))["in-force"] == "2023-07-01"
    assert "in-force" not in days(*without, effective_day=Date(2024, 1, 1))
    assert days(*without, effective_day=Date(2023, 5, 1))["in-force"] == "2023-05-12"


def test_branches_go_before_everything_and_lapsed_before_the_others() -> None:
    over = joining(case(*WHOLE, event(KIND.WITHDRAWN, "2023-08-01"), event(KIND.LAPSED, "2023-09-01")))
    assert stage_on(over, Date(2023, 7, 31)) is JoiningStage.IN_FORCE
    assert stage_on(over, Date(2023, 8, 31)) is JoiningStage.WITHDRAWN
    assert stage_on(over, END) is JoiningStage.LAPSED
    both = case(event(KIND.WITHDRAWN, "2023-08-01"), event(KIND.REFUSED, "2023-09-01"))
    assert stage_on(joining(both), END) is JoiningStage.WITHDRAWN


def test_a_decision_or_minutes_of_another_municipality_say_nothing_of_the_joining_one() -> None:
    foreign = event(KIND.DECISION, "2023-04-03", municipality="205")
    assert list(days(APPLIED, *APPROVED, foreign, PUBLISHED)) == ["applied", "approved"]
    minutes = event(KIND.MINUTES_PUBLISHED, "2023-04-06", municipality="205")
    assert list(days(APPLIED, *APPROVED, DECIDED, minutes)) == ["applied", "approved", "decided"]


def test_under_no_agreement_or_one_that_cannot_be_joined_nothing_is_approved() -> None:
    assert list(days(*WHOLE, to=agreement())) == ["applied"]
    assert list(days(*WHOLE, agreement="muu")) == ["applied"]
    found = next_stage(joining(case(*WHOLE, agreement="muu")), END)
    assert found is not None
    assert (found.stage, found.missing) == (JoiningStage.APPROVED, ())


def test_every_party_or_the_lead_municipality_signs_as_the_agreement_says() -> None:
    lead = event(KIND.SIGNATURE, "2023-05-20", municipality="205")
    by_lead = agreement(rule(signers=JoiningSigner.LEAD_MUNICIPALITIES))
    assert "signed" not in days(*WHOLE, to=by_lead)
    assert days(*WHOLE, lead, to=by_lead)["signed"] == "2023-05-20"
    by_all = agreement(rule(signers=JoiningSigner.EVERY_PARTY))
    others = [event(KIND.SIGNATURE, f"2023-05-2{number}", municipality=code) for number, code in enumerate(PEOPLE)]
    assert "signed" not in days(*WHOLE, *others[:3], to=by_all)
    assert days(*WHOLE, *others, to=by_all)["signed"] == "2023-05-23"


def lacking(*events: CaseEvent, day: Date = END, to: Agreement | None = None, **stated: object) -> list[Missing]:
    found = next_stage(joining(case(*events, **stated), to), day)
    assert found is not None
    return list(found.missing)


def test_what_is_missing_is_named_with_those_who_must_act() -> None:
    assert lacking(event(KIND.INTEREST, "2023-01-01")) == [Missing(KIND.REQUEST, (JOINER,))]
    assert lacking(APPLIED, *APPROVED[:2]) == [Missing(KIND.MEMBER_APPROVAL, ("205", "614"), 2)]
    assert lacking(APPLIED, *APPROVED) == [Missing(KIND.DECISION, (JOINER,))]
    chain = (DecisionKind.BOARD, DecisionKind.MUNICIPAL_EXECUTIVE)
    board = Missing(KIND.DECISION, (JOINER,), decision_kind=DecisionKind.BOARD)
    assert lacking(APPLIED, *APPROVED, DECIDED, decision_chain=chain) == [board]
    assert lacking(APPLIED, *APPROVED, DECIDED) == [
        Missing(KIND.MINUTES_PUBLISHED, (JOINER,)),
        Missing(KIND.APPEAL_TIME_OVER),
    ]
    waiting = lacking(APPLIED, *APPROVED, DECIDED, PUBLISHED, day=Date(2023, 4, 27))
    assert waiting == [Missing(KIND.APPEAL_TIME_OVER, waits_until=Date(2023, 4, 28))]
    by_lead = agreement(rule(signers=JoiningSigner.LEAD_MUNICIPALITIES))
    assert lacking(APPLIED, *APPROVED, DECIDED, PUBLISHED, SIGNED, to=by_lead) == [Missing(KIND.SIGNATURE, ("205",))]
    ahead = lacking(*(one for one in WHOLE if one is not BEGUN), effective_day=Date(2024, 1, 1))
    assert ahead == [Missing(KIND.EFFECTIVE, waits_until=Date(2024, 1, 1))]


def test_where_the_meeting_approves_it_must_act() -> None:
    to = agreement(rule(approval=Approval.DECIDING_MEETING))
    assert lacking(APPLIED, *APPROVED, to=to) == [Missing(KIND.MEMBER_APPROVAL, by_meeting=True)]
    assert "approved" in days(APPLIED, event(KIND.MEMBER_APPROVAL, "2023-03-09"), to=to)
    by_mail = event(KIND.MEMBER_APPROVAL, "2023-03-09", municipality="205", decision_kind=DecisionKind.E_MAIL_MEETING)
    assert "approved" in days(APPLIED, by_mail, to=to)


def test_nothing_is_missing_once_a_case_is_over() -> None:
    assert next_stage(joining(case(*WHOLE)), END) is None
    assert next_stage(joining(case(APPLIED, event(KIND.LAPSED, "2023-09-01"))), END) is None
