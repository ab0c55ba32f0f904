"""The timeline: counted back from the day wished for, by the agreement, the law and the budget's clock."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.timeline_actors import TimelineActor
from ekirjasto_model.codelists.timeline_assumptions import TimelineAssumption
from ekirjasto_model.codelists.timeline_grounds import TimelineGround
from ekirjasto_model.codelists.timeline_steps import TimelineStep
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.derived.joining.appeals import USUAL_TIMES, appeal_days
from ekirjasto_model.derived.timeline.counting_back import count_back, decider
from ekirjasto_model.derived.timeline.entries import Timeline, TimelineEntry, Wish
from ekirjasto_model.derived.timeline.timeline import timeline, timeline_of
from ekirjasto_model.documents.appeal_times import AppealTimes
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.values.working_days import last_day_of_appeal
from tests.derived.configurations import annexed, configured, item, per_inhabitant
from tests.derived.joining_cases import JOINER, agreement, approved, case, event, joining, rule

STEP, GROUND = TimelineStep, TimelineGround
FROM, TODAY = Date(2024, 1, 1), Date(2023, 2, 1)
COUNCIL = (DecisionKind.COUNCIL,)


def planned(stated: JoiningRule, *more: Document, as_of: Date = TODAY, **wished: object) -> Timeline:
    to = agreement(stated)
    wish = Wish(**({"municipality": JOINER, "from_day": FROM, "decision_chain": COUNCIL} | wished))  # type: ignore[arg-type]  # as stated
    found = timeline(configured(to, *more), to, wish, as_of)
    assert found is not None
    return found


def entry(found: Timeline, step: TimelineStep) -> TimelineEntry:
    (one,) = (one for one in found.entries if one.step is step)
    return one


def test_where_the_agreement_says_nothing_only_the_law_gives_days() -> None:
    found = planned(rule())
    assert [(one.step.value, str(one.latest), one.undated and one.undated.value) for one in found.entries] == [
        ("decision", "2023-11-22", None),
        ("minutes-published", "2023-11-22", None),
        ("appropriation", "2023-12-31", None),
        ("appeal-time-over", "2024-01-01", None),
        ("signature", "2024-01-01", None),
        ("effective", "2024-01-01", None),
        ("request", "None", "not-stated"),
        ("cost-annex", "None", "no-cost-annex"),
        ("member-approval", "None", "not-stated"),
        ("onboarding", "None", "not-stated"),
    ]
    assert found.assumptions == (
        TimelineAssumption.PUBLISHED_AT_ONCE,
        TimelineAssumption.USUAL_APPEAL_TIMES,
        TimelineAssumption.NOBODY_APPEALS,
        TimelineAssumption.SIGNED_BY_EFFECTIVE_DAY,
    )


def test_the_stricter_of_law_and_timetable_counts_and_both_are_told() -> None:
    steps = (JoiningStep(event=JoiningEvent.DECISION, days_before=60),)
    one = entry(planned(rule(steps=steps)), STEP.DECISION)
    assert [(str(bound.day), bound.ground) for bound in one.bounds] == [
        ("2023-11-02", GROUND.TIMETABLE),
        ("2023-11-22", GROUND.APPEAL),
    ]
    assert (str(one.latest), one.rests_on) == ("2023-11-02", (GROUND.TIMETABLE,))
    loose = (JoiningStep(event=JoiningEvent.DECISION, days_before=10),)
    assert entry(planned(rule(steps=loose)), STEP.DECISION).rests_on == (GROUND.APPEAL,)


def test_publication_and_other_times_move_the_decision() -> None:
    times = AppealTimes(claim_days=5, appeal_days=10, received_days=2)
    found = planned(rule(), appeal_times=times, publication_days=4)
    assert [str(entry(found, step).latest) for step in (STEP.DECISION, STEP.MINUTES_PUBLISHED)] == [
        "2023-12-13",
        "2023-12-17",
    ]
    assert found.assumptions == (TimelineAssumption.NOBODY_APPEALS, TimelineAssumption.SIGNED_BY_EFFECTIVE_DAY)


def test_a_chain_has_a_row_for_each_decision_and_its_own_time_for_appeal() -> None:
    board = planned(rule(), decision_chain=(DecisionKind.OFFICIAL, DecisionKind.BOARD))
    rows = [(one.decision_kind, str(one.latest)) for one in board.entries if one.step is STEP.DECISION]
    assert rows == [(DecisionKind.OFFICIAL, "2023-12-08"), (DecisionKind.BOARD, "2023-12-08")]
    nobody = planned(rule(), decision_chain=())
    assert str(entry(nobody, STEP.DECISION).latest) == "2023-11-22"
    assert TimelineAssumption.COUNCIL_DECIDES in nobody.assumptions


def test_the_window_bounds_the_application_to_its_effective_day() -> None:
    stated = rule(
        joining_day=JoiningDay.WINDOW,
        window_starts=Date(2023, 2, 1),
        window_ends=Date(2023, 3, 31),
        window_effective=FROM,
    )
    one = entry(planned(stated), STEP.REQUEST)
    assert (str(one.earliest), str(one.latest), one.rests_on) == ("2023-02-01", "2023-03-31", (GROUND.WINDOW,))
    other = planned(stated, from_day=Date(2025, 1, 1))
    assert (entry(other, STEP.REQUEST).undated, other.may_begin, other.next_day) == (
        UndatedReason.OTHER_WINDOW,
        None,
        None,
    )
    assert (planned(stated).may_begin, planned(stated).next_day) == (True, FROM)


def test_a_day_on_which_nobody_may_join_is_told_with_the_next_one() -> None:
    found = planned(rule(joining_day=JoiningDay.FIRST_OF_MONTH), from_day=Date(2023, 9, 4))
    assert (found.may_begin, found.next_day) == (False, Date(2023, 10, 1))


@pytest.mark.parametrize(
    ("from_day", "as_of", "wanted"),
    [
        ("2024-01-01", "2023-02-01", {"appropriation": "2023-12-31"}),
        ("2024-01-01", "2024-02-01", {"appropriation": "2023-12-31"}),
        ("2024-07-01", "2023-12-31", {"appropriation": "2023-12-31", "extra-appropriation": "2024-06-30"}),
        ("2024-07-01", "2024-01-01", {"extra-appropriation": "2024-06-30"}),
        ("2024-01-02", "2023-02-01", {"appropriation": "2023-12-31", "extra-appropriation": "2024-01-01"}),
    ],
)
def test_the_budget_has_its_own_clock(from_day: str, as_of: str, wanted: dict[str, str]) -> None:
    found = planned(rule(), from_day=Date.fromisoformat(from_day), as_of=Date.fromisoformat(as_of))
    rows = {one.step.value: str(one.latest) for one in found.entries if GROUND.BUDGET in one.rests_on}
    assert rows == wanted


def test_the_newest_cost_annex_of_the_year_says_when_it_reaches_the_members() -> None:
    one = item(per_inhabitant("0.75"))
    first = annexed(one, id="a", year=2024, reaches_members=Date(2023, 9, 1))
    second = annexed(one, id="b", year=2024, revision=2, reaches_members=Date(2023, 10, 2))
    assert str(entry(planned(rule(), first, second), STEP.COST_ANNEX).latest) == "2023-10-02"
    silent = annexed(one, id="b", year=2024, revision=2)
    assert entry(planned(rule(), first, silent), STEP.COST_ANNEX).undated is UndatedReason.NOT_STATED


def test_who_acts_follows_from_the_rule() -> None:
    found = planned(rule(approval=Approval.DECIDING_MEETING))
    assert entry(found, STEP.MEMBER_APPROVAL).actor is TimelineActor.DECIDING_MEETING
    assert entry(found, STEP.SIGNATURE).actor is TimelineActor.JOINER
    assert entry(found, STEP.APPEAL_TIME_OVER).actor is None
    assert entry(found, STEP.APPROPRIATION).actor is TimelineActor.JOINER_COUNCIL


def test_months_that_nobody_can_count_leave_the_reason() -> None:
    steps = (JoiningStep(event=JoiningEvent.MEMBER_APPROVAL, months_before=6),)
    one = entry(planned(rule(steps=steps), from_day=Date(2024, 2, 29)), STEP.MEMBER_APPROVAL)
    assert (one.latest, one.undated) == (None, UndatedReason.NO_MONTH_END)
    steps = (JoiningStep(event=JoiningEvent.MEMBER_APPROVAL, months_before=6, month_end=MonthEnd.LAST_DAY_OF_MONTH),)
    one = entry(planned(rule(steps=steps), from_day=Date(2024, 2, 29)), STEP.MEMBER_APPROVAL)
    assert (str(one.latest), one.undated) == ("2023-08-31", None)


def test_an_agreement_that_cannot_be_joined_has_no_timeline() -> None:
    to = agreement()
    assert timeline(configured(to), to, Wish(JOINER, FROM), TODAY) is None
    assert timeline_of(joining(case(event(JoiningEvent.INTEREST, "2023-01-01"))), TODAY) is None


def test_a_case_tells_what_is_done_and_what_is_late() -> None:
    steps = (JoiningStep(event=JoiningEvent.REQUEST, days_before=300),)
    events = [event(JoiningEvent.REQUEST, "2023-01-10"), approved("047", "2023-02-01")]
    one = joining(case(*events, effective_day=FROM), agreement(rule(steps=steps)))
    found = timeline_of(one, Date(2023, 11, 23))
    assert found is not None
    assert str(entry(found, STEP.REQUEST).done_on) == "2023-01-10"
    late = [each.step for each in found.entries if each.is_late(Date(2023, 11, 23))]
    assert late == [STEP.DECISION, STEP.MINUTES_PUBLISHED]
    assert [each.step for each in found.entries if each.is_late(Date(2023, 11, 22))] == []


CHAINS = st.sampled_from([COUNCIL, (DecisionKind.BOARD,), (DecisionKind.OFFICIAL, DecisionKind.COUNCIL), ()])


@given(st.dates(date(2000, 1, 1), date(2100, 12, 31)), CHAINS, st.integers(0, 20))
def test_the_day_counted_back_is_the_latest_on_which_one_may_decide(
    on: date, chain: tuple[DecisionKind, ...], publication_days: int
) -> None:
    from_day = Date(on.year, on.month, on.day)
    wish = Wish(JOINER, from_day, chain, publication_days=publication_days)
    decided = count_back(rule(), wish).decision[0].day

    def binding_from(day: Date) -> Date:
        published = day.add(days=publication_days)
        days = appeal_days(decider(wish), USUAL_TIMES)
        return last_day_of_appeal(published, USUAL_TIMES.received_days, days).add(days=1)

    assert binding_from(decided) <= from_day
    assert binding_from(decided.add(days=1)) > from_day
