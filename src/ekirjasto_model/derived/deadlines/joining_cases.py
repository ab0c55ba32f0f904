"""Deadlines of joining cases: what is due by when, and the last days for appeal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.due_states import DueState
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.derived.joining.appeals import appeals_on
from ekirjasto_model.derived.joining.cases import Joining, joinings
from ekirjasto_model.derived.joining.dues import Due, dues_on
from ekirjasto_model.derived.joining.stages import OVER, stages_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.finding import Fact

DONE = (DueState.MET, DueState.MET_LATE)


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give what is due in the cases that are open on ``as_of``, and the last days for appeal against decisions.

    What has been done stays, so that an entry imported before says so. Of a case
    that is over only that stays which would have been due later.
    """
    for joining in joinings(configuration):
        yield from _dues(joining, as_of)
        yield from _appeals(joining, as_of)


def _dues(joining: Joining, as_of: Date) -> Iterator[Deadline]:
    """Give the milestones of a case and the steps of the agreement's timetable that have a day."""
    reached = stages_on(joining, as_of)
    over = reached[-1].day if reached and reached[-1].stage in OVER else None
    met: Counter[str] = Counter()
    for due in dues_on(joining, as_of):
        role = "milestone" if due.event is None else "step"
        met[due.id] += due.event is not None
        again = (str(met[due.id]),) if met[due.id] > 1 else ()
        if due.day is None or (over is not None and due.day <= over):
            continue
        facts: dict[str, Fact] = {"municipality": name_of(joining.case.municipality), "name": due.name}
        if joining.effective_day is not None:
            facts["effective"] = joining.effective_day
        if due.by is not None:
            facts["by"] = due.by
        yield Deadline(
            _kind(due, over),
            due.day,
            ("joining-case", joining.case.id, role, due.id, *again, "due"),
            due.place,
            facts,
            _stamp(joining, as_of, due.done_on),
        )


def _appeals(joining: Joining, as_of: Date) -> Iterator[Deadline]:
    """Give the last day for appeal against each decision of the joining municipality whose minutes are published."""
    for appeal in appeals_on(joining, as_of):
        kind = "decision" if appeal.decision_kind is None else appeal.decision_kind.value
        yield Deadline(
            DeadlineKind.APPEAL_ENDS,
            appeal.last_day,
            ("joining-case", joining.case.id, "appeal", kind, appeal.decided_on.isoformat(), "last-day"),
            joining.place / "events",
            {
                "municipality": name_of(joining.case.municipality),
                "decided": appeal.decided_on,
                "binding": appeal.binding_from,
            },
            _stamp(joining, as_of),
        )


def _kind(due: Due, over: Date | None) -> DeadlineKind:
    """Return what is to be said of something that is due."""
    if due.state in DONE:
        return DeadlineKind.CASE_DONE
    return DeadlineKind.CASE_DUE if over is None else DeadlineKind.CASE_OVER


def _stamp(joining: Joining, as_of: Date, *days: Date | None) -> Date:
    """Return the newest day of a case: of its events so far and of its sources."""
    events = (event.day for event in joining.case.events if event.day <= as_of)
    return stamped(joining.configuration, joining.place, *events, *days)
