"""What the members paid of an item in earlier years."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from weakref import WeakKeyDictionary

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import standing
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.reference.municipalities import all_municipalities, exists_on, successor_on
from ekirjasto_model.values.money import Money

Shares = Mapping[str, Money]
"""Shares of one item, by code."""

_annexes: WeakKeyDictionary[Configuration, dict[tuple[str, int], CostYear]] = WeakKeyDictionary()
_known: WeakKeyDictionary[Configuration, dict[str, dict[str, Shares]]] = WeakKeyDictionary()


def earlier_years(costed: CostYear, item: CostItem) -> tuple[int, ...]:
    """Return the years before the annex's whose shares an item's modifiers need, the latest first."""
    year = costed.annex.year
    asked = {one for stated in item.modifiers for one in modifier(stated.shape).earlier_years(stated, year)}
    return tuple(sorted((one for one in asked if one < year), reverse=True))


def earlier_shares(configuration: Configuration, costed: CostYear, item: CostItem) -> dict[int, Shares]:
    """Return an item's shares in the years that its modifiers need, by year and code.

    Those that the annex states; where it states none of a year, those that the year's
    own annex gives for the item of the same id. A year of which neither tells is left
    out. Who has joined or left in a year has no share of that whole year, unless the
    annex states one. The shares of municipalities that have merged since are added up.
    """
    found: dict[int, Shares] = {}
    for year in earlier_years(costed, item):
        shares = costed.earlier_shares.get((year, item.id)) or _worked_out(configuration, costed, item, year)
        if shares is not None:
            found[year] = _merged(shares, Date(year, 12, 31), Date(costed.annex.year, 1, 1))
    return found


def annex_before(configuration: Configuration, costed: CostYear, year: int) -> CostYear | None:
    """Return the same agreement's costs of an earlier year, by its final settlement if there is one.

    Else by the advance; of several the highest revision.
    """
    if configuration not in _annexes:
        ordered = sorted(cost_years(configuration), key=lambda one: standing(one.annex))
        _annexes[configuration] = {(one.annex.agreement, one.annex.year): one for one in ordered}
    return _annexes[configuration].get((costed.annex.agreement, year))


def _worked_out(configuration: Configuration, costed: CostYear, item: CostItem, year: int) -> Shares | None:
    """Return the shares that the year's own annex gives; a year is shared once for all that ask."""
    known = _known.setdefault(configuration, {})
    before = annex_before(configuration, costed, year)
    if before is None:
        return None
    if before.annex.id not in known:
        for one in _needed(configuration, before):
            if one.annex.id not in known:
                known[one.annex.id] = dict(_shared(configuration, one))
    return known[before.annex.id].get(item.id)


def _needed(configuration: Configuration, costed: CostYear) -> list[CostYear]:
    """Return a year and all before it whose shares it needs, the earliest first: none waits for one after it."""
    found: dict[int, CostYear] = {}
    waiting = [costed]
    while waiting:
        one = waiting.pop()
        if one.annex.year not in found:
            found[one.annex.year] = one
            years = {year for item in one.annex.items for year in earlier_years(one, item)}
            waiting += [before for year in years if (before := annex_before(configuration, one, year)) is not None]
    return [found[year] for year in sorted(found)]


def _shared(configuration: Configuration, before: CostYear) -> Iterator[tuple[str, Shares]]:
    """Share a year, and give what its members of the whole year paid of each item."""
    from ekirjasto_model.derived.costing.shared_year import share_year

    try:
        items = share_year(configuration, before).items
    except CannotShareError:
        return
    for shared in items:
        pairs = zip(shared.payers.sharers, shared.cents, strict=True)
        yield shared.item.id, {one.municipality: Money(cents) for one, cents in pairs if one.fraction == 1}


def _merged(shares: Shares, before: Date, now: Date) -> Shares:
    """Return shares for the municipalities of another day: of a merger the sum, if all in it had one."""
    found, parts = dict(shares), dict[str, list[Money | None]]()
    for one in all_municipalities():
        successor = None if one.ends is None or one.exists_on(now) else successor_on(one.code, now)
        if successor is not None and one.exists_on(before):
            own = [shares.get(successor)] if exists_on(successor, before) else []
            parts.setdefault(successor, own).append(found.pop(one.code, None))
    for successor, of in parts.items():
        found.pop(successor, None)
        if None not in of:
            found[successor] = Money.total(share for share in of if share is not None)
    return found
