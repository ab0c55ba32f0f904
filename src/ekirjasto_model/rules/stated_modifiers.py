"""The modifiers that cost annexes state."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.values.pointer import Place, Pointer


def stated_modifiers(configuration: Configuration) -> Iterator[tuple[Place, CostAnnex, CostItem, Parameters]]:
    """Give every modifier with its place, annex and item; the last step of the place is its number in the item."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            for which, stated in enumerate(item.modifiers):
                yield place / "items" / number / "modifiers" / which, annex, item, stated


def item_of(modifier: Place) -> Place:
    """Return the place of the item that has a modifier."""
    return Place(modifier.document, Pointer(modifier.pointer.steps[:2]))
