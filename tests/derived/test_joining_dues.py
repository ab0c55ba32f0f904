"""Milestones, the agreement's timetable, and the application window on a day."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.codelists.due_states import DueState
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.milestone_states import MilestoneState
from ekirjasto_model.codelists.onboarding_steps import OnboardingStep
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.codelists.window_states import WindowState
from ekirjasto_model.derived.joining.dues import Due, dues_on, late_on
from ekirjasto_model.derived.joining.preparations import conditions_on, onboarding_on
from ekirjasto_model.derived.joining.windows import may_begin_on, next_beginning, window_on
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.documents.milestone import Milestone
from ekirjasto_model.documents.statement import Statement
from ekirjasto_model.values.names import Names
from tests.derived.joining_cases import agreement, approved, case, event, joining, rule

KIND = JoiningEvent
INTEREST = event(KIND.INTEREST, "2023-01-01")
FROM = Date(2024, 1, 1)
BEFORE, ON, AFTER = Date(2023, 12, 1), Date(2023, 12, 2), Date(2023, 12, 3)
"""The day that lies thirty days before the effective day, and those beside it."""


def milestone(**stated: object) -> Milestone:
    return Milestone.model_validate({"id": "raha", "name": Names(fi="Määräraha"), "days_before": 30} | stated)


def due(day: Date, **stated: object) -> Due:
    (found,) = dues_on(joining(case(INTEREST, effective_day=FROM, milestones=(milestone(**stated),))), day)
    return found


@pytest.mark.parametrize(
    ("state", "met", "on_the_day", "after_it"),
    [
        (None, None, DueState.AHEAD, DueState.LATE),
        (MilestoneState.NOT_MET, None, DueState.AHEAD, DueState.LATE),
        (MilestoneState.PARTLY_MET, None, DueState.PARTLY_MET, DueState.PARTLY_MET_LATE),
        (MilestoneState.MET, None, DueState.MET, DueState.MET),
        (MilestoneState.MET, "2023-12-02", DueState.MET, DueState.MET),
        (MilestoneState.MET, "2023-12-03", DueState.AHEAD, DueState.MET_LATE),
    ],
)
def test_a_milestone_is_in_time_until_its_own_day(
    state: MilestoneState | None, met: str | None, on_the_day: DueState, after_it: DueState
) -> None:
    stated = {key: value for key, value in (("state", state), ("met", met and Date.fromisoformat(met))) if value}
    assert (due(ON, **stated).state, due(AFTER, **stated).state) == (on_the_day, after_it)
    assert due(ON, **stated).day == ON


def test_without_a_day_to_count_from_nothing_is_due() -> None:
    (found,) = dues_on(joining(case(INTEREST, milestones=(milestone(),))), AFTER)
    assert (found.day, found.undated, found.state) == (None, UndatedReason.NO_EFFECTIVE_DAY, DueState.UNDATED)
    assert due(AFTER, months_before=1).undated is UndatedReason.DAYS_AND_MONTHS
    neither = Milestone(id="raha", name=Names(fi="Määräraha"))
    (found,) = dues_on(joining(case(INTEREST, effective_day=FROM, milestones=(neither,))), AFTER)
    assert found.undated is UndatedReason.NOT_STATED


def test_an_effective_event_gives_the_day_to_count_from_where_none_is_stated() -> None:
    begun = event(KIND.EFFECTIVE, "2024-01-01")
    (found,) = dues_on(joining(case(begun, milestones=(milestone(),))), AFTER)
    assert found.day == ON


def timetable(kind: JoiningEvent, *events: CaseEvent, day: Date) -> Due:
    step = JoiningStep(event=kind, days_before=30, by=Names(fi="Tekijä"))
    (found,) = dues_on(joining(case(*events, effective_day=FROM), agreement(rule(steps=(step,)))), day)
    return found


def test_a_step_of_the_timetable_follows_from_the_events() -> None:
    some = [approved("047", "2023-03-01"), approved("105", "2023-03-02")]
    assert timetable(KIND.MEMBER_APPROVAL, INTEREST, day=ON).state is DueState.AHEAD
    assert timetable(KIND.MEMBER_APPROVAL, *some, day=ON).state is DueState.PARTLY_MET
    assert timetable(KIND.MEMBER_APPROVAL, *some, day=AFTER).state is DueState.PARTLY_MET_LATE
    late = [*some, approved("205", "2023-03-03"), approved("614", "2023-12-03")]
    assert timetable(KIND.MEMBER_APPROVAL, *late, day=ON).state is DueState.PARTLY_MET
    found = timetable(KIND.MEMBER_APPROVAL, *late, day=AFTER)
    assert (found.state, found.done_on) == (DueState.MET_LATE, AFTER)


def test_what_is_late_is_named_with_who_must_act_while_the_case_is_open() -> None:
    step = JoiningStep(event=KIND.SIGNATURE, days_before=30, by=Names(fi="Kunnanjohtaja"))
    to = agreement(rule(steps=(step,)))
    stated = {"effective_day": FROM, "milestones": (milestone(),)}
    assert late_on(joining(case(INTEREST, **stated), to), ON) == ()
    found = late_on(joining(case(INTEREST, **stated), to), AFTER)
    assert [(one.id, one.by and one.by.fi) for one in found] == [("raha", None), ("signature", "Kunnanjohtaja")]
    lapsed = case(INTEREST, event(KIND.LAPSED, "2023-12-03"), **stated)
    assert late_on(joining(lapsed, to), AFTER) == ()


def test_onboarding_is_done_step_by_step_or_all_at_once() -> None:
    steps = [event(KIND.ONBOARDING, f"2023-11-0{number}", step=step) for number, step in enumerate(OnboardingStep, 1)]
    assert timetable(KIND.ONBOARDING, *steps[:4], day=ON).state is DueState.PARTLY_MET
    assert timetable(KIND.ONBOARDING, *steps, day=ON).done_on == Date(2023, 11, 5)
    whole = case(event(KIND.ONBOARDING, "2023-11-09"), steps[0])
    days = {one.step: str(one.done_on) for one in onboarding_on(joining(whole), ON)}
    assert days == dict.fromkeys(OnboardingStep, "2023-11-09") | {OnboardingStep.FINNA_VIEW: "2023-11-01"}


def test_conditions_are_open_until_met() -> None:
    both = tuple(Statement(id=name, text=Names(fi="Ehto")) for name in ("b", "a"))
    met = event(KIND.CONDITION_MET, "2023-12-02", condition="b")
    one = joining(case(met, conditions=both))
    assert [(found.condition.id, found.met_on) for found in conditions_on(one, ON)] == [("a", None), ("b", ON)]
    assert [found.met_on for found in conditions_on(one, BEFORE)] == [None, None]


WINDOW = rule(
    joining_day=JoiningDay.WINDOW,
    window_starts=Date(2023, 2, 1),
    window_ends=Date(2023, 3, 31),
    window_effective=FROM,
)


@pytest.mark.parametrize(
    ("applied", "day", "wanted"),
    [
        ([], "2023-01-31", WindowState.AHEAD),
        ([], "2023-02-01", WindowState.OPEN),
        ([], "2023-03-31", WindowState.OPEN),
        ([], "2023-04-01", WindowState.MISSED),
        (["2023-02-01"], "2023-12-31", WindowState.IN_TIME),
        (["2023-03-31"], "2023-12-31", WindowState.IN_TIME),
        (["2023-01-31"], "2023-12-31", WindowState.TOO_EARLY),
        (["2023-04-01"], "2023-12-31", WindowState.TOO_LATE),
        (["2023-01-31", "2023-03-01", "2023-04-01"], "2023-12-31", WindowState.IN_TIME),
        (["2023-04-01"], "2023-03-31", WindowState.OPEN),
    ],
)
def test_an_application_came_in_the_window_or_not(applied: list[str], day: str, wanted: WindowState) -> None:
    events = [INTEREST, *(event(KIND.REQUEST, on) for on in applied)]
    for stated in ({"effective_day": FROM}, {}):
        assert window_on(joining(case(*events, **stated), agreement(WINDOW)), Date.fromisoformat(day)).state is wanted


def test_a_window_says_nothing_of_another_effective_day() -> None:
    other = case(INTEREST, effective_day=Date(2025, 1, 1))
    assert window_on(joining(other, agreement(WINDOW)), ON).state is WindowState.OTHER_WINDOW
    assert window_on(joining(other, agreement(rule())), ON).state is WindowState.NO_WINDOW
    half = agreement(rule(joining_day=JoiningDay.WINDOW, window_starts=Date(2023, 2, 1)))
    assert window_on(joining(other, half), ON).state is WindowState.NOT_STATED


def test_on_which_days_a_membership_may_begin() -> None:
    monthly, yearly = rule(joining_day=JoiningDay.FIRST_OF_MONTH), rule(joining_day=JoiningDay.FIRST_OF_JANUARY)
    assert [may_begin_on(one, Date(2024, 2, 1)) for one in (rule(), monthly, yearly, WINDOW)] == [
        True, True, False, None,
    ]  # fmt: skip
    assert may_begin_on(WINDOW, FROM) is True
    assert next_beginning(monthly, Date(2024, 1, 31)) == Date(2024, 2, 1)
    assert next_beginning(WINDOW, FROM) == FROM
    assert next_beginning(WINDOW, Date(2024, 1, 2)) is None
