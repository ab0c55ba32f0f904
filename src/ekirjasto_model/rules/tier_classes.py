"""The classes of every tier table, each with its place, from the lowest to the highest."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.stated_formulas import stated_formulas
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.income import Income
from ekirjasto_model.formulas.tier_table import TierTable
from ekirjasto_model.formulas.tier_weights import TierWeights
from ekirjasto_model.formulas.tiers import Bounds, in_order
from ekirjasto_model.values.pointer import Place


@frozen
class PlacedClass:
    """A class and where it stands."""

    stated: Bounds
    place: Place


@frozen
class PlacedTiers:
    """A tier table of an item or of income, at whatever depth, and its classes from the lowest to the highest."""

    item: CostItem | Income
    stated: TierTable | TierWeights
    place: Place
    classes: tuple[PlacedClass, ...]


def tier_tables(configuration: Configuration) -> Iterator[PlacedTiers]:
    """Give every tier table that a cost annex states."""
    for place, annex in configuration.cost_annexes():
        for one in stated_formulas(place, annex):
            if isinstance(one.stated, TierTable | TierWeights):
                yield PlacedTiers(one.item, one.stated, one.place, _classes(one.stated, one.place))


def _classes(stated: TierTable | TierWeights, place: Place) -> tuple[PlacedClass, ...]:
    """Return the classes in order; equal ones stay as they stand in the file."""
    all_classes: tuple[Bounds, ...] = stated.classes
    numbers = {id(one): number for number, one in enumerate(all_classes)}
    return tuple(PlacedClass(one, place / "classes" / numbers[id(one)]) for one in in_order(all_classes))
