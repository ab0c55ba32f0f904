"""A cost annex in which the income has already been taken off its items."""

from __future__ import annotations

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.takings import takings
from ekirjasto_model.derived.costing.vat import net_amount
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.values.money import Money


def reduced(configuration: Configuration, annex: CostAnnex) -> CostAnnex:
    """Return an annex with net sums, less the income that is taken off them, and without income.

    Then some of its items can be shared without the others, each with its own part of
    the income. Income taken after the sharing is left out, and so is one that is larger
    than what it is taken from. An item whose net sum is not known keeps what it states.
    """
    if not annex.income and all(item.vat is None for item in annex.items):
        return annex
    nets = {item.id: net for item in annex.items if (net := net_amount(annex, item)) is not None}
    left = dict(nets)
    for taking in takings(configuration, annex, nets, {}):
        for item, part in taking.of_items.items():
            left[item] -= part
    items = tuple(_net(item, left[item.id]) if item.id in left else item for item in annex.items)
    return annex.model_copy(update={"items": items, "income": ()})


def _net(item: CostItem, amount: Money) -> CostItem:
    """Return an item with a net sum."""
    vat = None if item.vat is None else item.vat.model_copy(update={"included": None})
    return item.model_copy(update={"amount": amount, "vat": vat})
