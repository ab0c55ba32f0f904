"""Who owes an entry fee in a year."""

from __future__ import annotations

from collections.abc import Iterable

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import Membership, agreement_line, memberships
from ekirjasto_model.derived.payers import terms
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.reference.municipalities import name_of, predecessors
from ekirjasto_model.values.entry_fee import EntryFee
from ekirjasto_model.values.period import Period


def entry_fees(configuration: Configuration, agreement: Agreement, year: int) -> tuple[EntryFee, ...]:
    """Return the entry fees of those who join an agreement in a year, by code.

    The agreement that is joined states the fee. Those who were there from its first
    day owe none, nor from that of the agreement that it replaces; nor does a
    municipality into which a member has merged. Whoever joins twice in a year owes
    one fee.
    """
    line = agreement_line(configuration, agreement)
    stated = {place.document: one for place, one in line}
    in_force, members = terms(stated.values()), memberships(line)
    fees: dict[str, EntryFee] = {}
    for one in members:
        joined = stated[one.place.document]
        fee = None if joined.joining is None else joined.joining.entry_fee
        starts = one.period.starts
        if fee is not None and starts.year == year and one.pays and _joins(one, in_force, members):
            code = one.municipality
            fees.setdefault(code, EntryFee(code, name_of(code), fee, joined.id, starts))
    return tuple(fees.values())


def _joins(membership: Membership, in_force: Iterable[Period], members: Iterable[Membership]) -> bool:
    """Tell whether a membership begins while the agreement goes on, and continues none."""
    day = _last_day_before(membership.period.starts, in_force)
    codes = (membership.municipality, *predecessors(membership.municipality))
    return day is not None and not any(one.municipality in codes and one.period.contains(day) for one in members)


def _last_day_before(day: Date, in_force: Iterable[Period]) -> Date | None:
    """Return the last day before another on which the agreement is in force, if there is one."""
    before = day.subtract(days=1)
    days = (before if one.ends is None else min(one.ends, before) for one in in_force if one.starts < day)
    return max(days, default=None)
