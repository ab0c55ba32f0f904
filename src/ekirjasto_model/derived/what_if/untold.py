"""The items whose sharing lacks something of a municipality that would join."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.derived.briefing.shared_year import shared_items, shared_year
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.values.money import Money

OF_MEMBERS = frozenset({"figure", "class", "fixed-amount", "earlier-share"})
"""What files may lack of one member only."""


def joiner_lacks(configuration: Configuration, year: int) -> tuple[CostItem, ...]:
    """Return the items that cannot be shared because nothing is stated for somebody, by id.

    None where nothing else could be shared either, so that the lack is told as it is.
    """
    found = shared_year(configuration, year)
    if found.allocation is None:
        return ()
    return tuple(one.item for one in found.untold if one.lacks in OF_MEMBERS)


def amounts_without(configuration: Configuration, year: int, items: Iterable[CostItem]) -> dict[str, Money]:
    """Return what each member pays of a year's other items than these, by code."""
    _, annex = annex_of_year(configuration, year)
    gone = {item.id for item in items}
    allocation = shared_items(configuration, year, [item.id for item in annex.items if item.id not in gone])
    return {} if allocation is None else {share.member: share.amount for share in allocation.shares}
