"""Who pays in a year under an agreement, and on which of its days."""

from __future__ import annotations

from collections.abc import Iterable
from weakref import WeakKeyDictionary

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.membership import Membership, agreement_line, memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.year_days import YearDays


@frozen
class Payer:
    """A municipality that is a paying member on some day of a year.

    ``held`` are the days of the year on which it is one; ``memberships`` those that
    have days in the year, the earliest first.
    """

    municipality: str
    memberships: tuple[Membership, ...]
    held: YearDays


@frozen
class PayersOfYear:
    """The payers of one year, by code, and the days of it on which the agreement is in force."""

    payers: tuple[Payer, ...]
    in_force: YearDays


_known: WeakKeyDictionary[Configuration, dict[tuple[int, int], tuple[Agreement, PayersOfYear]]]
_known = WeakKeyDictionary()


def payers_of_year(configuration: Configuration, agreement: Agreement, year: int) -> PayersOfYear:
    """Return who pays in a year; it is worked out when first asked for.

    Days under the agreement that this one replaces, and under the one that
    replaces it, count as well: renewing an agreement ends nobody's membership.
    """
    known = _known.setdefault(configuration, {})
    asked = (id(agreement), year)
    if asked not in known:
        known[asked] = (agreement, _worked_out(configuration, agreement, year))
    return known[asked][1]


def terms(agreements: Iterable[Agreement]) -> list[Period]:
    """Return the days of each agreement; one that ends before it starts has none."""
    return [Period(one.starts, one.ends) for one in agreements if one.ends is None or one.starts <= one.ends]


def _worked_out(configuration: Configuration, agreement: Agreement, year: int) -> PayersOfYear:
    """Return the payers and the days in force."""
    line = agreement_line(configuration, agreement)
    days = Period.year(year)
    found: dict[str, list[Membership]] = {}
    for one in memberships(line):
        if one.pays and one.period.overlaps(days):
            found.setdefault(one.municipality, []).append(one)
    payers = (Payer(code, tuple(held), YearDays.of(year, (one.period for one in held))) for code, held in found.items())
    return PayersOfYear(tuple(payers), YearDays.of(year, terms(filed[1] for filed in line)))
