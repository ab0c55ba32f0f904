"""A case's milestones and the steps of the agreement's timetable: when each is due, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.due_states import DueState
from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.codelists.milestone_states import MilestoneState
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.derived.joining.due_days import due_day
from ekirjasto_model.derived.joining.progress import progress_on
from ekirjasto_model.derived.joining.stages import is_open
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.text import Text


@frozen
class Due:
    """A milestone of a case, or a step in the timetable of its agreement.

    ``id`` is the milestone's own, or the code of the step's event; ``event`` is None
    for a milestone. ``day`` is the latest day in time; where there is none,
    ``undated`` says why. ``done_on`` is the day on which it was met, None where it is
    not, or where a milestone is met on a day that nobody states. ``by`` says who must
    act, as the files do.
    """

    place: Place
    id: str
    name: Names | Text
    event: JoiningEvent | None
    day: Date | None
    undated: UndatedReason | None
    state: DueState
    done_on: Date | None
    by: Names | None

    @property
    def is_open_and_late(self) -> bool:
        """Whether its day has passed and it is not done."""
        return self.state in (DueState.LATE, DueState.PARTLY_MET_LATE)


def dues_on(joining: Joining, day: Date) -> tuple[Due, ...]:
    """Return the milestones of a case and the steps of the agreement's timetable on a day, by due day.

    Those without a due day come last. Of a milestone the file says whether it is
    met; one met on a later day is not met yet. A step follows from the events.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for due in dues_on(joinings(malli)[0], Date(2026, 9, 4))[:5]:
    ...     print(due.day, due.id, due.state)
    2026-01-06 text-agreed met
    2026-05-01 request met
    2026-07-01 member-approval met
    2026-09-03 contacts-named partly-met-late
    2026-09-03 decision partly-met-late
    """
    return joining.once(_dues, day)


def _dues(joining: Joining, day: Date) -> tuple[Due, ...]:
    """Work out what is due on a day."""
    found = [*_milestones(joining, day), *_steps(joining, day)]
    return tuple(sorted(found, key=lambda due: (due.day is None, due.day or day, due.id, due.event is not None)))


def late_on(joining: Joining, day: Date) -> tuple[Due, ...]:
    """Return what is late on a day, by due day; nothing of a case that is no longer open is late.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> puolanka = joinings(malli)[0]
    >>> late_on(puolanka, Date(2026, 9, 3))
    ()
    >>> [(one.id, None if one.by is None else one.by.fi) for one in late_on(puolanka, Date(2026, 9, 4))]
    [('contacts-named', None), ('decision', 'Liittyvän kunnan valtuusto')]
    """
    if not is_open(joining, day):
        return ()
    return tuple(due for due in dues_on(joining, day) if due.is_open_and_late)


def _milestones(joining: Joining, day: Date) -> Iterator[Due]:
    """Give the milestones of a case."""
    for number, milestone in enumerate(joining.case.milestones):
        due = due_day(milestone, joining.effective_day)
        is_met = milestone.state is MilestoneState.MET and (milestone.met is None or milestone.met <= day)
        done_on = milestone.met if is_met else None
        has_begun = milestone.state is MilestoneState.PARTLY_MET
        yield Due(
            joining.place / "milestones" / number,
            milestone.id,
            milestone.name,
            None,
            due.day,
            due.undated,
            _state(due.day, day, is_met=is_met, done_on=done_on, has_begun=has_begun),
            done_on,
            milestone.by,
        )


def _steps(joining: Joining, day: Date) -> Iterator[Due]:
    """Give the steps of the agreement's timetable."""
    if joining.rule is None or joining.agreement_place is None:
        return
    for number, step in enumerate(joining.rule.steps):
        due, progress = due_day(step, joining.effective_day), progress_on(joining, step.event, day)
        is_met, done_on = progress.done_on is not None, progress.done_on
        yield Due(
            joining.agreement_place / "joining" / "steps" / number,
            step.event.value,
            JOINING_EVENTS.label(step.event),
            step.event,
            due.day,
            due.undated,
            _state(due.day, day, is_met=is_met, done_on=done_on, has_begun=progress.has_begun),
            done_on,
            step.by,
        )


def _state(due: Date | None, day: Date, *, is_met: bool, done_on: Date | None, has_begun: bool) -> DueState:
    """Return how something that is due stands on a day; its own day is still in time."""
    if is_met:
        is_late = due is not None and done_on is not None and done_on > due
        return DueState.MET_LATE if is_late else DueState.MET
    if due is None:
        return DueState.UNDATED
    if day > due:
        return DueState.PARTLY_MET_LATE if has_begun else DueState.LATE
    return DueState.PARTLY_MET if has_begun else DueState.AHEAD
