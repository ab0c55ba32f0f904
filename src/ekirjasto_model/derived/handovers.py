"""Duties whose holder changes or ends later: who leaves off, who takes over, and on which day."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import Days, days_of, is_within
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

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.responsibility_matrix import duties_in_order
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for one in handovers(malli, duties_in_order(malli, Date(2026, 3, 1))[0]):
    ...     print(one.day, one.duty, one.part, one.leaving, one.coming)
    2028-01-01 marketing accountable (('municipality', '105'),) (('municipality', '777'),)
    """
    changes: dict[tuple[Date, Duty, PartInDuty], _Change] = {}
    for held, last in last_days(configuration, duties):
        about = held.assignment
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


def last_days(configuration: Configuration, duties: Duties) -> tuple[tuple[Held, Date | None], ...]:
    """Return every stated assignment with the last day on which its holder has the duty.

    That is the holder's own last day where it comes first; None while no end is
    known but that of the agreement.
    """
    terms = _terms(configuration, duties)
    return tuple((held, _last_day(duties, held, terms.get(held.holder, []))) for held in duties.stated)


def _last_day(duties: Duties, held: Held, terms: Sequence[Days]) -> Date | None:
    """Return the last day on which a holder has a duty, None while no end is known but that of the agreement."""
    day = max(duties.day, held.assignment.starts)
    own = (days[1] for days in terms if is_within(day, days))
    last = min((end for end in (held.assignment.ends, *own) if end is not None), default=None)
    end = duties.agreement.ends
    return None if last is None or (end is not None and last >= end) else last


def _terms(configuration: Configuration, duties: Duties) -> dict[Holder, list[Days]]:
    """Return the days on which each municipality, associate, body and consortium is there, whatever it holds."""
    found: dict[Holder, list[Days]] = {}
    for one in memberships([(duties.agreement_place, duties.agreement)]):
        found.setdefault(("municipality", one.municipality), []).append((one.period.starts, one.period.ends))
    for signed in bound(duties.agreement_place, duties.agreement):
        if isinstance(signed.signatory, Associate):
            days = (signed.period.starts, signed.period.ends)
            found.setdefault(("associate", signed.signatory.id), []).append(days)
    for _, e_library in configuration.e_libraries():
        for body in e_library.bodies:
            found.setdefault(("body", body.id), []).append(days_of(body))
        for consortium in e_library.consortia:
            found.setdefault(("consortium", consortium.id), []).append(days_of(consortium))
    return found
