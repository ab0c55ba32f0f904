"""Duties whose holder changes or ends later: who leaves off, who takes over, and on which day."""

from __future__ import annotations

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.derived.responsibilities import Duties, Held, Holder
from ekirjasto_model.documents.party import Associate

_DUTIES = tuple(Duty)
_PARTS = tuple(PartInDuty)


@frozen
class Handover:
    """A change in who has one part in a duty.

    ``day`` is the first day of the new state: those who leave had the duty on the
    day before it. Nobody takes over where ``coming`` is empty; where ``leaving``
    is, somebody has it in addition to those who had it already.
    """

    day: Date
    duty: Duty
    part: PartInDuty
    leaving: tuple[Holder, ...]
    coming: tuple[Holder, ...]


@frozen
class _Change:
    """Who leaves and who comes on one day, while they are being gathered."""

    leaving: set[Holder] = field(factory=set)
    coming: set[Holder] = field(factory=set)


def handovers(configuration: Configuration, duties: Duties) -> tuple[Handover, ...]:
    """Return the changes after the day of the duties, the nearest first.

    A holder also leaves on the last day of its own: when a municipality is no
    longer a party, or a body, consortium or associate ends. The end of the
    agreement itself is not told of duty by duty.
    """
    changes: dict[tuple[Date, Duty, PartInDuty], _Change] = {}
    for held in duties.stated:
        about = held.assignment
        last = _last_day(configuration, duties, held)
        if last is not None and last < max(about.starts, duties.day):
            continue
        if about.starts > duties.day:
            changes.setdefault((about.starts, about.duty, about.part), _Change()).coming.add(held.holder)
        if last is not None:
            changes.setdefault((last.add(days=1), about.duty, about.part), _Change()).leaving.add(held.holder)
    ordered = sorted(changes, key=lambda key: (key[0], _DUTIES.index(key[1]), _PARTS.index(key[2])))
    found = (
        Handover(
            day,
            duty,
            part,
            tuple(sorted(change.leaving - change.coming)),
            tuple(sorted(change.coming - change.leaving)),
        )
        for day, duty, part in ordered
        for change in [changes[day, duty, part]]
    )
    return tuple(one for one in found if one.leaving or one.coming)


def _last_day(configuration: Configuration, duties: Duties, held: Held) -> Date | None:
    """Return the last day on which a holder has a duty, None while no end is known but that of the agreement."""
    stated = (held.assignment.ends, _end_of_holder(configuration, duties, held))
    last = min((day for day in stated if day is not None), default=None)
    end = duties.agreement.ends
    return None if last is None or (end is not None and last >= end) else last


def _end_of_holder(configuration: Configuration, duties: Duties, held: Held) -> Date | None:
    """Return the last day of the one who holds a duty, whatever the assignment says."""
    key, name = held.holder
    day = max(duties.day, held.assignment.starts)
    match key:
        case "municipality":
            own = memberships([(duties.agreement_place, duties.agreement)])
            ends = [one.period.ends for one in own if one.municipality == name and one.period.contains(day)]
        case "associate":
            held_by = bound(duties.agreement_place, duties.agreement)
            ends = [
                one.period.ends for one in held_by if isinstance(one.signatory, Associate) and one.signatory.id == name
            ]
        case "body":
            ends = [days_of(one)[1] for _, lib in configuration.e_libraries() for one in lib.bodies if one.id == name]
        case "consortium":
            ends = [
                days_of(one)[1] for _, lib in configuration.e_libraries() for one in lib.consortia if one.id == name
            ]
        case _:
            ends = []
    return min((end for end in ends if end is not None), default=None)
