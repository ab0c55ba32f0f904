"""What a timeline of joining is made of: a wish, and steps with their latest days."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.timeline_actors import TimelineActor
from ekirjasto_model.codelists.timeline_assumptions import TimelineAssumption
from ekirjasto_model.codelists.timeline_grounds import TimelineGround
from ekirjasto_model.codelists.timeline_steps import TimelineStep
from ekirjasto_model.codelists.undated_reasons import UndatedReason
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.appeal_times import AppealTimes
from ekirjasto_model.values.names import Names


@frozen
class Wish:
    """A municipality that wishes to be a member from a day.

    ``decision_chain`` are the kinds of its decisions in order; empty where nobody
    has said. ``appeal_times`` left out are those of the law. ``publication_days`` is
    how many days after a decision its minutes are published. The law states no
    number; left out, it is taken to be the same day, which gives the last possible
    day for the decision, and the timeline says that it is assumed.
    """

    municipality: str
    from_day: Date
    decision_chain: tuple[DecisionKind, ...] = ()
    appeal_times: AppealTimes | None = None
    publication_days: int | None = None


@frozen
class Bound:
    """A day by which something must have happened, and on what that rests."""

    day: Date
    ground: TimelineGround


@frozen
class TimelineEntry:
    """One step of a timeline.

    ``bounds`` are all days by which it must have happened, the earliest first; the
    first is the one that counts. Where there is none, ``undated`` says why.
    ``earliest`` is the first day on which it may happen, where there is one. ``actor``
    is whose task it is, None where nobody needs to act; ``by`` says the same as the
    agreement does. ``done_on`` is the day on which a case had it done.
    """

    step: TimelineStep
    bounds: tuple[Bound, ...] = ()
    undated: UndatedReason | None = None
    earliest: Date | None = None
    actor: TimelineActor | None = None
    by: Names | None = None
    decision_kind: DecisionKind | None = None
    done_on: Date | None = None

    @property
    def latest(self) -> Date | None:
        """The latest day on which it may happen in time, None where that is not known."""
        return self.bounds[0].day if self.bounds else None

    @property
    def rests_on(self) -> tuple[TimelineGround, ...]:
        """On what the latest day rests; several where they give the same day.

        >>> year_end = Date(2026, 12, 31)
        >>> entry = TimelineEntry(TimelineStep.APPROPRIATION, (Bound(year_end, TimelineGround.BUDGET),))
        >>> str(entry.latest), [ground.value for ground in entry.rests_on], entry.is_late(Date(2027, 1, 1))
        ('2026-12-31', ['budget'], True)
        """
        return tuple(bound.ground for bound in self.bounds if bound.day == self.latest)

    def is_late(self, day: Date) -> bool:
        """Tell whether the latest day has passed on a day, and it is not done."""
        return self.done_on is None and self.latest is not None and self.latest < day


@frozen
class Timeline:
    """What must have happened by when, so that a municipality is a member from the day it wishes.

    ``may_begin`` tells whether a membership may begin on that day; None where it
    depends on an application window that is not stated. ``next_day`` is the first
    day, from that one on, on which it may; None where that is not known. ``entries``
    stand by their latest day; those without one come last.
    """

    agreement: Agreement
    wish: Wish
    may_begin: bool | None
    next_day: Date | None
    entries: tuple[TimelineEntry, ...]
    assumptions: tuple[TimelineAssumption, ...]
