"""By when the agreement's own timetable wants an event, or why it gives no day."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.timeline_grounds import TimelineGround
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.derived.joining.due_days import due_day
from ekirjasto_model.derived.timeline.entries import Bound
from ekirjasto_model.documents.joining_rule import JoiningRule


def timetable_bounds(rule: JoiningRule, event: JoiningEvent, effective: Date) -> tuple[Bound, ...]:
    """Return the days by which the timetable wants an event, the earliest first; none where it says nothing."""
    days = (due_day(step, effective).day for step in rule.steps if step.event is event)
    return tuple(Bound(day, TimelineGround.TIMETABLE) for day in sorted(day for day in days if day is not None))


def undated_reason(rule: JoiningRule, event: JoiningEvent, effective: Date) -> UndatedReason:
    """Return why the timetable gives no day for an event."""
    reasons = {due_day(step, effective).undated for step in rule.steps if step.event is event}
    order = tuple(UndatedReason)
    stated = (reason for reason in reasons if reason is not None)
    return max(stated, key=order.index, default=UndatedReason.NOT_STATED)
