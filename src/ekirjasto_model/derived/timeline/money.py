"""The clock of the money: the cost annex, the budget, and a supplementary appropriation."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.timeline_actors import TimelineActor
from ekirjasto_model.codelists.timeline_grounds import TimelineGround
from ekirjasto_model.codelists.timeline_steps import TimelineStep
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.due_days import acting_by
from ekirjasto_model.derived.timeline.entries import Bound, TimelineEntry
from ekirjasto_model.derived.timeline.timetable import timetable_bounds
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.joining_rule import JoiningRule


def annex_entry(configuration: Configuration, agreement: Agreement, year: int) -> TimelineEntry:
    """Return by when the cost annex of a year must reach the members, as its newest revision states."""
    annexes = [
        annex
        for _, annex in configuration.cost_annexes()
        if annex.agreement == agreement.id and annex.year == year and annex.settles is None
    ]
    newest = max(annexes, key=lambda annex: (annex.revision or 1, annex.id), default=None)
    actor = TimelineActor.LEAD_MUNICIPALITIES
    if newest is None or newest.reaches_members is None:
        undated = UndatedReason.NO_COST_ANNEX if newest is None else UndatedReason.NOT_STATED
        return TimelineEntry(TimelineStep.COST_ANNEX, undated=undated, actor=actor)
    return TimelineEntry(
        TimelineStep.COST_ANNEX, (Bound(newest.reaches_members, TimelineGround.COST_ANNEX),), actor=actor
    )


def appropriation_entries(rule: JoiningRule, effective: Date, as_of: Date) -> Iterator[TimelineEntry]:
    """Give by when the money must be in the joining municipality's budget.

    The council approves the budget of the effective day's year by the end of the
    year before (Local Government Act 410/2015, section 110). A municipality that
    joins during a year may also add a supplementary appropriation to that year's budget, at
    the latest on the day before it becomes a member; once the year has begun, that is
    the only way.

    >>> from ekirjasto_model.codelists.approvals import Approval
    >>> from ekirjasto_model.codelists.first_year_rules import FirstYearRule
    >>> from ekirjasto_model.codelists.joining_days import JoiningDay
    >>> rule = JoiningRule(
    ...     joining_day=JoiningDay.ANY_DAY, approval=Approval.ALL_MEMBERS, first_year=FirstYearRule.DAYS
    ... )
    >>> [(one.step.value, str(one.latest)) for one in appropriation_entries(rule, Date(2027, 7, 1), Date(2026, 3, 1))]
    [('appropriation', '2026-12-31'), ('extra-appropriation', '2027-06-30')]
    """
    event, actor = JoiningEvent.APPROPRIATION, TimelineActor.JOINER_COUNCIL
    own, by = timetable_bounds(rule, event, effective), acting_by(rule, event)
    year_end = Date(effective.year - 1, 12, 31)
    is_mid_year = effective > year_end.add(days=1)
    if not is_mid_year or as_of <= year_end:
        yield TimelineEntry(TimelineStep.APPROPRIATION, _with(own, year_end), actor=actor, by=by)
    if is_mid_year:
        last = effective.subtract(days=1)
        yield TimelineEntry(TimelineStep.EXTRA_APPROPRIATION, _with(own, last), actor=actor, by=by)


def _with(own: tuple[Bound, ...], day: Date) -> tuple[Bound, ...]:
    """Return the bound of the budget beside those of the agreement's timetable, the earliest first."""
    return tuple(sorted((*own, Bound(day, TimelineGround.BUDGET)), key=lambda bound: bound.day))
