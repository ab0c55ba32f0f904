"""The timeline of a joining: every step with its latest day, who acts, and on what that rests."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve
from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.codelists.timeline_actors import TimelineActor
from ekirjasto_model.codelists.timeline_grounds import TimelineGround
from ekirjasto_model.codelists.timeline_steps import TimelineStep
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.derived.joining.due_days import acting_by
from ekirjasto_model.derived.joining.progress import progress_on
from ekirjasto_model.derived.joining.stages import stages_on
from ekirjasto_model.derived.joining.windows import may_begin_on, next_beginning
from ekirjasto_model.derived.timeline.counting_back import CountedBack, count_back
from ekirjasto_model.derived.timeline.entries import Bound, Timeline, TimelineEntry, Wish
from ekirjasto_model.derived.timeline.money import annex_entry, appropriation_entries
from ekirjasto_model.derived.timeline.timetable import timetable_bounds, undated_reason
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.joining_rule import JoiningRule

ACTORS = {
    JoiningEvent.INTEREST: TimelineActor.JOINER,
    JoiningEvent.DRAFT_SENT: TimelineActor.LEAD_MUNICIPALITIES,
    JoiningEvent.COMMENT_ROUND: TimelineActor.LEAD_MUNICIPALITIES,
    JoiningEvent.FINAL_TEXT: TimelineActor.LEAD_MUNICIPALITIES,
    JoiningEvent.ONBOARDING: TimelineActor.JOINER,
    JoiningEvent.CONDITION_MET: TimelineActor.JOINER,
}
"""Whose task the events are that only the agreement's timetable asks for, or whose day only it gives."""

_ORDER = {step: number for number, step in enumerate(TimelineStep)}


def timeline(configuration: Configuration, agreement: Agreement, wish: Wish, as_of: Date) -> Timeline | None:
    """Return the timeline for a municipality that wishes to be in from a day; None where nobody can join.

    Days come from the agreement (its timetable and window), from the cost annex of
    the year, and from the law: legal force is counted back from the signature, and
    the budget has its own clock. What nobody states has no day, but a reason.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.codelists.decision_kinds import DecisionKind
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> agreement = next(one for _, one in malli.agreements() if one.id == "co-operation")
    >>> wish = Wish("765", Date(2027, 1, 1), (DecisionKind.COUNCIL,))
    >>> for entry in timeline(malli, agreement, wish, Date(2026, 3, 1)).entries:
    ...     print(entry.latest, entry.step, *entry.rests_on)
    2026-02-27 cost-annex cost-annex
    2026-05-01 request timetable
    2026-07-01 member-approval timetable
    2026-09-03 decision timetable
    2026-10-25 minutes-published appeal
    2026-12-02 appeal-time-over appeal
    2026-12-02 signature timetable
    2026-12-18 onboarding timetable
    2026-12-31 appropriation budget
    2027-01-01 effective effective-day
    """
    rule = agreement.joining
    if rule is None:
        return None
    back = count_back(rule, wish)
    found = [
        _application(rule, wish),
        annex_entry(configuration, agreement, wish.from_day.year),
        _approval(rule, wish),
        *_own_decision(rule, wish, back),
        *appropriation_entries(rule, wish.from_day, as_of),
        _signature(rule, back),
        *_others(rule, wish),
        TimelineEntry(TimelineStep.EFFECTIVE, (Bound(wish.from_day, TimelineGround.EFFECTIVE_DAY),)),
    ]
    return Timeline(
        agreement,
        wish,
        may_begin_on(rule, wish.from_day),
        next_beginning(rule, wish.from_day),
        tuple(sorted(found, key=lambda one: (one.latest is None, one.latest or wish.from_day, _ORDER[one.step]))),
        back.assumptions,
    )


def timeline_of(joining: Joining, day: Date) -> Timeline | None:
    """Return the timeline of a case on a day, with what is done; None without an effective day or a joining rule.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> found = timeline_of(joinings(malli)[0], Date(2026, 3, 1))
    >>> [(one.step.value, str(one.done_on)) for one in found.entries if one.done_on]
    [('request', '2026-01-19'), ('member-approval', '2026-02-12'), ('decision', '2026-02-17')]
    """
    if joining.agreement is None or joining.effective_day is None:
        return None
    case = joining.case
    chain = tuple(dict.fromkeys(case.decision_chain))
    wish = Wish(case.municipality, joining.effective_day, chain, case.appeal_times)
    found = timeline(joining.configuration, joining.agreement, wish, day)
    if found is None:
        return None
    return evolve(found, entries=tuple(evolve(one, done_on=_done(joining, one, day)) for one in found.entries))


def _done(joining: Joining, entry: TimelineEntry, day: Date) -> Date | None:
    """Return the day on which a case had a step done, None while it has not."""
    if entry.step is TimelineStep.COST_ANNEX:
        return None
    if entry.step is TimelineStep.EFFECTIVE:
        return next((one.day for one in stages_on(joining, day) if one.stage is JoiningStage.IN_FORCE), None)
    if entry.step is TimelineStep.EXTRA_APPROPRIATION:
        return progress_on(joining, JoiningEvent.APPROPRIATION, day).done_on
    if entry.decision_kind is not None:
        events = joining.events(JoiningEvent.DECISION, day)
        own = (one for _, one in events if joining.acts_for(one) == joining.case.municipality)
        return next((one.day for one in own if one.decision_kind is entry.decision_kind), None)
    return progress_on(joining, JoiningEvent(entry.step.value), day).done_on


def _application(rule: JoiningRule, wish: Wish) -> TimelineEntry:
    """Return by when, and from when, the municipality applies."""
    event, step, day = JoiningEvent.REQUEST, TimelineStep.REQUEST, wish.from_day
    bounds, earliest = timetable_bounds(rule, event, day), None
    undated = undated_reason(rule, event, day)
    if rule.joining_day is JoiningDay.WINDOW:
        if day == rule.window_effective:
            earliest = rule.window_starts
            if rule.window_ends is not None:
                bounds = (*bounds, Bound(rule.window_ends, TimelineGround.WINDOW))
        elif rule.window_effective is not None:
            undated = UndatedReason.OTHER_WINDOW
    bounds = tuple(sorted(bounds, key=lambda bound: bound.day))
    return TimelineEntry(
        step, bounds, None if bounds else undated, earliest, TimelineActor.JOINER, acting_by(rule, event)
    )


def _approval(rule: JoiningRule, wish: Wish) -> TimelineEntry:
    """Return by when the members approve."""
    is_meeting = rule.approval is Approval.DECIDING_MEETING
    actor = TimelineActor.DECIDING_MEETING if is_meeting else TimelineActor.MEMBERS
    return _by_timetable(rule, JoiningEvent.MEMBER_APPROVAL, wish, actor)


def _own_decision(rule: JoiningRule, wish: Wish, back: CountedBack) -> Iterator[TimelineEntry]:
    """Give by when the joining municipality's chain decides, its minutes are out, and its decision is binding."""
    by, actor = acting_by(rule, JoiningEvent.DECISION), TimelineActor.JOINER
    for kind in wish.decision_chain or (None,):
        yield TimelineEntry(TimelineStep.DECISION, back.decision, actor=actor, by=by, decision_kind=kind)
    by = acting_by(rule, JoiningEvent.MINUTES_PUBLISHED)
    yield TimelineEntry(TimelineStep.MINUTES_PUBLISHED, back.minutes, actor=actor, by=by)
    yield TimelineEntry(TimelineStep.APPEAL_TIME_OVER, back.legal_force)


def _signature(rule: JoiningRule, back: CountedBack) -> TimelineEntry:
    """Return by when the agreement is signed."""
    alone = (rule.signers or JoiningSigner.JOINER) is JoiningSigner.JOINER
    actor = TimelineActor.JOINER if alone else TimelineActor.SIGNERS
    by = acting_by(rule, JoiningEvent.SIGNATURE)
    return TimelineEntry(TimelineStep.SIGNATURE, back.signature, actor=actor, by=by)


def _others(rule: JoiningRule, wish: Wish) -> Iterator[TimelineEntry]:
    """Give the steps whose day only the timetable gives: those it names, and onboarding in any case."""
    named = {step.event for step in rule.steps} | {JoiningEvent.ONBOARDING}
    for event, actor in ACTORS.items():
        if event in named:
            yield _by_timetable(rule, event, wish, actor)


def _by_timetable(rule: JoiningRule, event: JoiningEvent, wish: Wish, actor: TimelineActor) -> TimelineEntry:
    """Return a step that has no other day than the timetable's."""
    bounds = timetable_bounds(rule, event, wish.from_day)
    undated = None if bounds else undated_reason(rule, event, wish.from_day)
    return TimelineEntry(TimelineStep(event.value), bounds, undated, actor=actor, by=acting_by(rule, event))
