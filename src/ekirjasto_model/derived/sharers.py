"""Who shares a cost item, and for what part of the year."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import Days, days_of
from ekirjasto_model.derived.partial_year import PartialYear, partial_year
from ekirjasto_model.derived.payers import PayersOfYear
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.service import Service
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.year_days import YearDays


@frozen
class Sharer:
    """A municipality that shares an item; ``partial`` is None if it does so for the whole year."""

    municipality: str
    partial: PartialYear | None = None

    @property
    def fraction(self) -> Fraction | None:
        """The part of the year for which it pays, None where that cannot be worked out."""
        if self.partial is None:
            return Fraction(1)
        return None if self.partial.part is None else self.partial.part.fraction


def sharers(configuration: Configuration, of_year: PayersOfYear, item: CostItem) -> tuple[Sharer, ...]:
    """Return who shares an item in a year, by code.

    Every payer does, for its days of membership; or, where the item says so, those
    whom it names, those who take part in its service, or those who are in its
    consortium, for the days on which they do and are members. A year is whole if no day is
    missing on which the agreement is in force and the service, if it is asked for, in
    use.
    """
    expected, found = of_year.in_force, []
    service = service_of(configuration, item) if item.shared_by is ItemSharers.PARTICIPANTS else None
    if service is not None:
        expected = expected.common(_stated(expected.year, [days_of(service)]))
    for payer in of_year.payers:
        held = payer.held
        if item.shared_by is ItemSharers.PARTICIPANTS:
            held = held.common(_taking_part(expected.year, service, payer.municipality))
        if item.shared_by is ItemSharers.CONSORTIUM:
            held = held.common(_in_consortium(configuration, expected.year, item, payer.municipality))
        if item.shared_by is ItemSharers.NAMED and payer.municipality not in item.named:
            continue
        if held.numbers:
            found.append(Sharer(payer.municipality, partial_year(configuration, payer, held, expected)))
    return tuple(found)


def service_of(configuration: Configuration, item: CostItem) -> Service | None:
    """Return the service that an item names, None where it names none that is stated."""
    services = (one for _, e_library in configuration.e_libraries() for one in e_library.services)
    return next((one for one in services if one.id == item.service), None)


def _taking_part(year: int, service: Service | None, municipality: str) -> YearDays:
    """Return the days of a year on which a municipality takes part in a service.

    A service that states no participants is one for all.
    """
    if service is None:
        return YearDays(year, frozenset())
    around = days_of(service)
    if not service.participants:
        return _stated(year, [around])
    own = [days_of(one, around) for one in service.participants if one.municipality == municipality]
    return _stated(year, own).common(_stated(year, [around]))


def _in_consortium(configuration: Configuration, year: int, item: CostItem, municipality: str) -> YearDays:
    """Return the days of a year on which a municipality is in the consortium that an item names."""
    consortia = (one for _, e_library in configuration.e_libraries() for one in e_library.consortia)
    named = next((one for one in consortia if one.id == item.consortium), None)
    if named is None:
        return YearDays(year, frozenset())
    around = days_of(named)
    own = [days_of(one, around) for one in named.members if one.municipality == municipality]
    return _stated(year, own).common(_stated(year, [around]))


def _stated(year: int, stretches: list[Days]) -> YearDays:
    """Return the days of a year in some stretches of days; one that ends before it starts has none."""
    whole = Period.year(year)
    pairs = ((first or whole.starts, last) for first, last in stretches)
    return YearDays.of(year, (Period(first, last) for first, last in pairs if last is None or first <= last))
