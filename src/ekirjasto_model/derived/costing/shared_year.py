"""A year's items shared, before anybody's trace is told."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.cost_years import CostYear, cost_year
from ekirjasto_model.derived.costing.earlier import earlier_shares
from ekirjasto_model.derived.costing.figures import mean, needs, of_day
from ekirjasto_model.derived.costing.groups import groups
from ekirjasto_model.derived.costing.shared_item import ItemPayers, SharedItem, share_item
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.sharers import Sharer
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.modifiers.modifier import Setting
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money


@frozen
class SharedYear:
    """A cost annex's year, and its items as they were shared, by their ids."""

    costed: CostYear
    items: tuple[SharedItem, ...]

    def amounts(self) -> dict[str, Money]:
        """Return what each member pays in all, by code."""
        cents = dict.fromkeys(self.costed.members, 0)
        for shared in self.items:
            for code, amount in zip(shared.ground.members, shared.cents, strict=True):
                cents[code] += amount
        return {code: Money(amount) for code, amount in cents.items()}


def shared_year(configuration: Configuration, year: int) -> SharedYear:
    """Share a year's costs to the cent.

    Raises:
        NoCostAnnexError: no cost annex is for the year.
        SeveralCostAnnexesError: annexes of several agreements are.
        CannotShareError: something is missing that the check would have found.
    """
    place, annex = annex_of_year(configuration, year)
    costed = cost_year(configuration, place, annex)
    if costed is None:
        raise CannotShareError(annex.id, "agreement")
    return share_year(configuration, costed)


def share_year(configuration: Configuration, costed: CostYear) -> SharedYear:
    """Share the costs of a year whose annex and payers are known.

    Raises:
        CannotShareError: something is missing that the check would have found.
    """
    if not costed.members:
        raise CannotShareError(costed.annex.id, "members")
    known = YearFigures(configuration, costed)
    return SharedYear(
        costed,
        tuple(
            _shared(configuration, costed, item, sharers, known)
            for item, sharers in sorted(costed.shared_items, key=lambda pair: pair[0].id)
        ),
    )


@frozen
class ItemSharing:
    """What is needed to share one item of a year by itself, changed perhaps in all but who shares it."""

    configuration: Configuration
    costed: CostYear
    sharers: tuple[Sharer, ...]
    known: YearFigures

    def share(self, item: CostItem) -> SharedItem:
        """Share the item.

        Raises:
            CannotShareError: something is missing that the check would have found.
        """
        return _shared(self.configuration, self.costed, item, self.sharers, self.known)


def sharings(configuration: Configuration, costed: CostYear) -> Iterator[tuple[CostItem, ItemSharing]]:
    """Give each item of a year, in the annex's order, with what is needed to share it by itself."""
    known = YearFigures(configuration, costed)
    for item, sharers in costed.shared_items:
        yield item, ItemSharing(configuration, costed, sharers, known)


class YearFigures:
    """The figures of a year, each driver and day looked up once."""

    def __init__(self, configuration: Configuration, costed: CostYear) -> None:
        self._configuration, self._costed = configuration, costed
        self._known: dict[tuple[Driver, Date], dict[str, Basis | None]] = {}

    def of(self, driver: Driver, day: Date, code: str) -> Basis:
        """Return a member's figure of a driver on a day."""
        asked = (driver, day)
        if asked not in self._known:
            costed, members = self._costed, self._costed.members
            annex = of_day(costed.annex, day)
            self._known[asked] = figures(self._configuration, costed.place, annex, driver, members)
        found = self._known[asked][code]
        if found is None:
            raise CannotShareError(self._costed.annex.id, "figure", member=code)
        return found


def _shared(
    configuration: Configuration, costed: CostYear, item: CostItem, sharers: tuple[Sharer, ...], known: YearFigures
) -> SharedItem:
    """Share one item."""
    annex = costed.annex
    if not sharers:
        raise CannotShareError(annex.id, "members", item.id)
    chosen, members = formula(item.formula.shape), tuple(one.municipality for one in sharers)
    is_split = chosen.kind is FormulaKind.SPLIT
    if is_split and item.amount is None:
        raise CannotShareError(annex.id, "amount", item.id)
    rests = {
        need.driver: [tuple(known.of(need.driver, day, code) for day in need.days) for code in members]
        for need in needs(annex, item)
    }
    exact = {driver: Exact.of(map(mean, of_members)) for driver, of_members in rests.items()}
    first_day = Date(annex.year, 1, 1)
    ground = Ground(
        members,
        exact,
        item.amount.euros if is_split and item.amount is not None else None,
        {by: groups(configuration, members, by, first_day) for by in chosen.groupings(item.formula)},
    )
    setting = Setting(
        members,
        annex.year,
        chosen.kind,
        tuple(_part_of_year(costed, item, one) for one in sharers),
        earlier_shares(configuration, costed, item),
        exact,
    )
    of_each = tuple(tuple(basis for of in rests.values() for basis in of[place]) for place in range(len(members)))
    return share_item(annex, item, ItemPayers(sharers, of_each), ground, setting)


def _part_of_year(costed: CostYear, item: CostItem, sharer: Sharer) -> Fraction | None:
    """Return for what part of the year a sharer pays, None for the whole."""
    if sharer.partial is None:
        return None
    if sharer.fraction is None:
        raise CannotShareError(costed.annex.id, "part-of-year", item.id, sharer.municipality)
    return sharer.fraction
