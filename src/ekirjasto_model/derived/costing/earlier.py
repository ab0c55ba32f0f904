"""What the members paid of an item in earlier years."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError, NoCostAnnexError, SeveralCostAnnexesError
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.values.money import Money


def earlier_years(costed: CostYear, item: CostItem) -> tuple[int, ...]:
    """Return the years before the annex's whose shares an item's modifiers need, the latest first."""
    year = costed.annex.year
    asked = {one for stated in item.modifiers for one in modifier(stated.shape).earlier_years(stated, year)}
    return tuple(sorted((one for one in asked if one < year), reverse=True))


def earlier_shares(configuration: Configuration, costed: CostYear, item: CostItem) -> dict[int, Mapping[str, Money]]:
    """Return an item's shares in the years that its modifiers need, by year and code.

    Those that the annex states; where it states none of a year, those that the year's
    own annex gives for the item of the same id. A year of which neither tells is left
    out.
    """
    found: dict[int, Mapping[str, Money]] = {}
    for year in earlier_years(costed, item):
        shares = _stated(costed, item, year) or _worked_out(configuration, item, year)
        if shares:
            found[year] = shares
    return found


def _stated(costed: CostYear, item: CostItem, year: int) -> dict[str, Money]:
    """Return the shares that the annex states; of two of one member the greater, so that their order is nothing."""
    stated: dict[str, Money] = {}
    for one in costed.annex.earlier_shares:
        if one.year == year and one.item == item.id:
            stated[one.municipality] = max(one.amount, stated.get(one.municipality, one.amount))
    return stated


def _worked_out(configuration: Configuration, item: CostItem, year: int) -> dict[str, Money]:
    """Return the shares that the year's own annex gives."""
    from ekirjasto_model.derived.costing.shared_year import shared_year

    try:
        items = shared_year(configuration, year).items
    except (NoCostAnnexError, SeveralCostAnnexesError, CannotShareError):
        return {}
    shared = next((one for one in items if one.item.id == item.id), None)
    if shared is None:
        return {}
    return {code: Money(cents) for code, cents in zip(shared.ground.members, shared.cents, strict=True)}
