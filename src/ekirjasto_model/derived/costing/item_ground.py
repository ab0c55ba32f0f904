"""What an item's formula works on: who shares it, their figures and groups, and the sum."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.figures import mean, needs
from ekirjasto_model.derived.costing.groups import groups
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.exact import Exact

FigureOf = Callable[[Driver, Date, str], Basis]
"""Looks up a member's figure of a driver on a day."""


@frozen
class ItemGround:
    """An item's ground, and for each member the figures that its share rests on."""

    ground: Ground
    bases: tuple[tuple[Basis, ...], ...]


def item_ground(
    configuration: Configuration, annex: CostAnnex, item: CostItem, members: tuple[str, ...], figure_of: FigureOf
) -> ItemGround:
    """Return the ground on which an item is shared among some members, by code.

    Raises whatever ``figure_of`` does.
    """
    chosen = formula(item.formula.shape)
    rests = {
        need.driver: [tuple(figure_of(need.driver, day, code) for day in need.days) for code in members]
        for need in needs(annex, item)
    }
    ground = Ground(
        members,
        {driver: Exact.of(map(mean, of_members)) for driver, of_members in rests.items()},
        item.amount.euros if chosen.kind is FormulaKind.SPLIT and item.amount is not None else None,
        {by: groups(configuration, members, by, Date(annex.year, 1, 1)) for by in chosen.groupings(item.formula)},
    )
    bases = tuple(tuple(basis for of in rests.values() for basis in of[place]) for place in range(len(members)))
    return ItemGround(ground, bases)
