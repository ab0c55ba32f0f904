"""Latest days, counted back from the effective day in days or in whole months, and who acts by then."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.documents.joining_step import JoiningStep
from ekirjasto_model.documents.milestone import Milestone
from ekirjasto_model.errors import NoSuchDayError
from ekirjasto_model.values.months import months_before
from ekirjasto_model.values.names import Names


@frozen
class DueDay:
    """The latest day on which something may be done in time, or why there is none."""

    day: Date | None
    undated: UndatedReason | None = None


def due_day(stated: Milestone | JoiningStep, effective: Date | None) -> DueDay:
    """Return the latest day of a milestone or of a step in the agreement's timetable.

    So many days before the effective day, or the latest day from which so many whole
    months end by it. Nothing is guessed: where the month lacks the day and nobody
    says which day stands in for it, there is no latest day.

    >>> step = JoiningStep(event=JoiningEvent.REQUEST, months_before=8)
    >>> str(due_day(step, Date(2027, 1, 1)).day), due_day(step, Date(2027, 4, 30)).undated.value
    ('2026-05-01', 'no-month-end')
    """
    days, months = stated.days_before, stated.months_before
    if days is None and months is None:
        return DueDay(None, UndatedReason.NOT_STATED)
    if effective is None:
        return DueDay(None, UndatedReason.NO_EFFECTIVE_DAY)
    if days is not None:
        if months is not None:
            return DueDay(None, UndatedReason.DAYS_AND_MONTHS)
        return DueDay(effective.subtract(days=days))
    try:
        return DueDay(months_before(effective, months or 0, stated.month_end))
    except NoSuchDayError:
        return DueDay(None, UndatedReason.NO_MONTH_END)


def acting_by(rule: JoiningRule | None, event: JoiningEvent) -> Names | None:
    """Return who must act for an event, as the agreement's timetable says in its own words; None where it does not."""
    steps = () if rule is None else rule.steps
    found = [step.by for step in steps if step.event is event and step.by is not None]
    return min(found, key=lambda by: sorted(by.in_all().items()), default=None)
