"""The items whose sharing lacks a figure of a municipality that would join."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.derived.briefing.shared_year import shared_year
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.documents.cost_item import CostItem


def joiner_lacks(configuration: Configuration, year: int) -> tuple[CostItem, ...]:
    """Return the items that cannot be shared because somebody's figure is missing, by id.

    None where nothing else could be shared either, so that the lack is told as it is.
    """
    found = shared_year(configuration, year)
    if found.allocation is None:
        return ()
    return tuple(one.item for one in found.untold if one.lacks == "figure")


def without_items(configuration: Configuration, year: int, items: Iterable[CostItem]) -> Configuration:
    """Return the configuration in which a year's annex has all other items than these."""
    place, annex = annex_of_year(configuration, year)
    gone = {item.id for item in items}
    kept = tuple(item for item in annex.items if item.id not in gone)
    return scenario(configuration, {place.document: annex.model_copy(update={"items": kept})})
