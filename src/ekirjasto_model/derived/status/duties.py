"""Duties that lack somebody on a day, the changes ahead, and seats that nobody fills."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.handovers import Handover, handovers
from ekirjasto_model.derived.places_in_bodies import bodies_in_order
from ekirjasto_model.derived.responsibilities import Duties, Holder
from ekirjasto_model.derived.responsibility_matrix import duties_in_order, matrix_of
from ekirjasto_model.derived.seat_holders import empty_seats
from ekirjasto_model.derived.seats import Seated
from ekirjasto_model.values.names import Names


@frozen
class DutiesOn:
    """The duties under one agreement that somebody has to see to.

    ``lacking`` names each duty for which nobody is accountable or responsible, with
    the parts that are missing; ``handovers`` are the changes ahead, the nearest first.
    """

    duties: Duties
    lacking: tuple[tuple[Duty, tuple[PartInDuty, ...]], ...]
    handovers: tuple[Handover, ...]

    def lacking_in(self, part: PartInDuty) -> tuple[Duty, ...]:
        """Return the duties in which one part is missing."""
        return tuple(duty for duty, parts in self.lacking if part in parts)


@frozen
class DemandedSeats:
    """A body whose rule demands seats, and those whose seat nobody fills, with their names."""

    seated: Seated
    empty: tuple[tuple[Holder, Names], ...]


def duties_to_see_to(configuration: Configuration, day: Date) -> tuple[DutiesOn, ...]:
    """Return what is lacking and what changes, for every agreement in force with a list of duties, by its id.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> (found,) = duties_to_see_to(malli, Date(2026, 3, 1))
    >>> found.lacking, [(str(one.day), one.duty.value) for one in found.handovers]
    ((), [('2028-01-01', 'marketing')])
    """
    found = []
    for duties in duties_in_order(configuration, day):
        matrix = matrix_of(configuration, duties)
        lacking = ((duty, matrix.lacking(duty)) for duty in Duty)
        found.append(DutiesOn(duties, tuple(pair for pair in lacking if pair[1]), handovers(configuration, duties)))
    return tuple(found)


def demanded_seats(configuration: Configuration, day: Date) -> tuple[DemandedSeats, ...]:
    """Return the bodies of a day that have a rule for seats, from the one that decides to those that prepare."""
    return tuple(
        DemandedSeats(seated, empty_seats(seated))
        for seated in bodies_in_order(configuration, day)
        if seated.body.seat_rule is not None
    )
