"""The laws that joining cases keep, whatever happens in them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.derived.joining.due_days import due_day
from ekirjasto_model.derived.joining.stages import BRANCHES, rank, stage_on, stages_on
from ekirjasto_model.documents.appeal_times import AppealTimes
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.values.months import months_after
from tests.derived.configurations import agreed, party
from tests.derived.joining_cases import JOINER, PEOPLE, case, event, joining, rule

FIRST, LAST = date(2023, 10, 1), date(2024, 3, 31)
CODES = st.sampled_from([*PEOPLE, JOINER, "777"])
HAPPENING = st.sampled_from([one for one in JoiningEvent if one not in BRANCHES.values()])


def days() -> st.SearchStrategy[Date]:
    return st.integers(0, (LAST - FIRST).days).map(lambda number: Date(2023, 10, 1).add(days=number))


def late_days() -> st.SearchStrategy[Date]:
    """Days by which most has happened, as often as any day."""
    return days() | st.integers(0, 30).map(lambda number: Date(2024, 3, 31).add(days=number))


@st.composite
def case_events(draw: st.DrawFn) -> CaseEvent:
    """Any event, mostly on the way, with or without what belongs to it."""
    kind = draw(HAPPENING | st.sampled_from(JoiningEvent))
    stated: dict[str, object] = {}
    if draw(st.booleans()):
        stated["municipality"] = draw(CODES)
    if draw(st.booleans()):
        stated["decision_kind"] = draw(st.sampled_from(DecisionKind))
    return event(kind, draw(days()), **stated)


@st.composite
def complete_events(draw: st.DrawFn) -> list[CaseEvent]:
    """What a case needs, from the application to the effective day, with something left out at times."""
    kind = JoiningEvent
    asked: list[tuple[JoiningEvent, Mapping[str, object]]] = [
        (kind.REQUEST, {}),
        *((kind.MEMBER_APPROVAL, {"municipality": code}) for code in PEOPLE),
        (kind.MEMBER_APPROVAL, {}),
        (kind.DECISION, {"decision_kind": DecisionKind.BOARD}),
        (kind.DECISION, {"decision_kind": DecisionKind.COUNCIL}),
        (kind.MINUTES_PUBLISHED, {}),
        (kind.APPEAL_TIME_OVER, {}),
        (kind.APPROPRIATION, {}),
        *((kind.SIGNATURE, {"municipality": code}) for code in (*PEOPLE, JOINER)),
        (kind.EFFECTIVE, {}),
    ]
    left_out = draw(st.sets(st.sampled_from(range(len(asked))), max_size=2))
    happened = sorted(draw(st.lists(days(), min_size=len(asked), max_size=len(asked))))
    return [
        event(one, day, **stated)
        for number, ((one, stated), day) in enumerate(zip(asked, happened, strict=True))
        if number not in left_out
    ]


@st.composite
def rules(draw: st.DrawFn) -> JoiningRule:
    share = st.sampled_from([Fraction(1, 4), Fraction(1, 2), Fraction(2, 3)])
    stated: dict[str, object] = {"approval": draw(st.sampled_from(Approval))}
    if draw(st.booleans()):
        stated |= {"members_share": draw(share), "inhabitants_share": draw(share)}
    if draw(st.booleans()):
        stated["signers"] = draw(st.sampled_from(JoiningSigner))
    return rule(**stated)


@st.composite
def cases(draw: st.DrawFn) -> tuple[JoiningCase, JoiningRule]:
    """A case in which anything may have happened, and the rule of its agreement."""
    events = [*draw(complete_events()), *draw(st.lists(case_events(), min_size=1, max_size=4))]
    stated: dict[str, object] = {
        "decision_chain": draw(
            st.sampled_from([(), (DecisionKind.BOARD,), (DecisionKind.BOARD, DecisionKind.COUNCIL)])
        ),
    }
    if draw(st.booleans()):
        stated["effective_day"] = draw(days())
    if draw(st.booleans()):
        stated["appeal_times"] = AppealTimes(
            claim_days=draw(st.integers(0, 40)),
            appeal_days=draw(st.integers(0, 40)),
            received_days=draw(st.integers(0, 9)),
        )
    return case(*draw(st.permutations(events)), **stated), draw(rules())


def opened(one: JoiningCase, stated: JoiningRule) -> Joining:
    """The case with members that come and go: one leaves, one joins."""
    parties = (
        party("047", ends=Date(2023, 12, 31)),
        party("105", starts=Date(2024, 1, 15)),
        party("205", member_type="lead-municipality"),
        party("614"),
    )
    to = agreed(*parties, joining=stated)
    return joining(one, to)


@given(cases(), case_events(), late_days())
def test_another_event_never_moves_a_case_backwards(
    made: tuple[JoiningCase, JoiningRule], more: CaseEvent, day: Date
) -> None:
    one, stated = made
    after = one.model_copy(update={"events": (*one.events, more)})
    assert rank(stage_on(opened(after, stated), day)) >= rank(stage_on(opened(one, stated), day))


@given(cases(), st.data(), late_days())
def test_the_order_of_the_events_does_not_matter(
    made: tuple[JoiningCase, JoiningRule], data: st.DataObject, day: Date
) -> None:
    one, stated = made
    turned = one.model_copy(update={"events": tuple(data.draw(st.permutations(one.events)))})
    assert stages_on(opened(turned, stated), day) == stages_on(opened(one, stated), day)


@given(cases(), days(), late_days())
def test_as_days_pass_a_case_never_goes_back(made: tuple[JoiningCase, JoiningRule], day: Date, other: Date) -> None:
    found = opened(*made)
    earlier, later = sorted([day, other])
    assert rank(stage_on(found, earlier)) <= rank(stage_on(found, later))


@given(cases(), days(), late_days())
def test_a_stage_is_reached_on_one_day_whenever_one_asks(
    made: tuple[JoiningCase, JoiningRule], day: Date, other: Date
) -> None:
    found = opened(*made)
    earlier, later = sorted([day, other])
    assert stages_on(found, earlier) == tuple(one for one in stages_on(found, later) if one.day <= earlier)


@given(cases(), late_days())
def test_required_stages_are_reached_one_after_the_other(made: tuple[JoiningCase, JoiningRule], day: Date) -> None:
    reached = {one.stage: one.day for one in stages_on(opened(*made), day)}
    way = [
        JoiningStage.APPLIED, JoiningStage.APPROVED, JoiningStage.DECIDED, JoiningStage.BINDING,
        JoiningStage.SIGNED, JoiningStage.IN_FORCE,
    ]  # fmt: skip
    found = [stage for stage in way if stage in reached]
    assert found == way[: len(found)]
    assert [reached[stage] for stage in found] == sorted(reached[stage] for stage in found)


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.integers(0, 60), st.sampled_from(MonthEnd))
def test_a_day_counted_back_in_months_is_the_latest_that_is_not_late(
    effective: date, months: int, month_end: MonthEnd
) -> None:
    day = Date(effective.year, effective.month, effective.day)
    due = due_day(JoiningStep(event=JoiningEvent.REQUEST, months_before=months, month_end=month_end), day).day
    assert due is not None
    assert months_after(due, months, month_end) <= day
    assert months_after(due.add(days=1), months, month_end) > day


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.integers(0, 3660))
def test_a_day_counted_back_in_days_is_the_latest_that_is_not_late(effective: date, days_before: int) -> None:
    day = Date(effective.year, effective.month, effective.day)
    due = due_day(JoiningStep(event=JoiningEvent.REQUEST, days_before=days_before), day).day
    assert due is not None
    assert due.add(days=days_before) == day


@given(st.dates(date(1950, 1, 1), date(2150, 12, 31)), st.integers(0, 60))
def test_nothing_is_guessed_where_the_two_readings_differ(effective: date, months: int) -> None:
    day = Date(effective.year, effective.month, effective.day)
    readings = {
        due_day(JoiningStep(event=JoiningEvent.REQUEST, months_before=months, month_end=month_end), day).day
        for month_end in MonthEnd
    }
    open_reading = due_day(JoiningStep(event=JoiningEvent.REQUEST, months_before=months), day).day
    assert open_reading == (next(iter(readings)) if len(readings) == 1 else None)
