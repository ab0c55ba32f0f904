"""The ground of every cost item that can be worked out, and of every formula within its formula."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.derived.costing.item_ground import item_ground
from ekirjasto_model.derived.costing.shared_year import YearFigures
from ekirjasto_model.derived.sharers import Sharer
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError, NothingStatedError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.values.pointer import Place


@frozen
class KnownGround:
    """An item of a cost annex with those who share it, in the order of their codes, and its ground."""

    costed: CostYear
    number: int
    item: CostItem
    sharers: tuple[Sharer, ...]
    ground: Ground

    @property
    def formula(self) -> Place:
        """Where the item's formula stands."""
        return self.costed.place / "items" / self.number / "formula"

    def worked(self) -> Iterator[Worked]:
        """Give the item's formula, and those within it, each with the ground on which it works.

        What comes after a formula that cannot share is not given.
        """
        return _worked(self.item.formula, self.ground, self.formula)


@frozen
class Worked:
    """A formula, where it stands, and a ground on which it works."""

    stated: Parameters
    ground: Ground
    place: Place


_known: WeakKeyDictionary[Configuration, tuple[KnownGround, ...]] = WeakKeyDictionary()


def known_grounds(configuration: Configuration) -> tuple[KnownGround, ...]:
    """Return the items whose sharers and figures are all known; they are worked out when first asked for."""
    if configuration not in _known:
        _known[configuration] = tuple(_grounds(configuration))
    return _known[configuration]


def _grounds(configuration: Configuration) -> Iterator[KnownGround]:
    """Give each item's ground, if nothing that it needs is missing."""
    for costed in cost_years(configuration):
        figures = YearFigures(configuration, costed)
        for number, (item, sharers) in enumerate(costed.shared_items):
            members = tuple(one.municipality for one in sharers)
            if members:
                try:
                    found = item_ground(configuration, costed.annex, item, members, figures.of)
                except CannotShareError:
                    continue
                yield KnownGround(costed, number, item, sharers, found.ground)


def _worked(stated: Parameters, ground: Ground, place: Place) -> Iterator[Worked]:
    """Give a formula and those within it."""
    yield Worked(stated, ground, place)
    chosen = formula(stated.shape)
    within = chosen.within(stated)
    try:
        for key, below in chosen.below(stated, ground):
            yield from _worked(within[key], below, place / key)
    except (NothingStatedError, ZeroDivisionError):
        return
