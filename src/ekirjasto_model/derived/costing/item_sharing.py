"""One item of a year shared by itself, for whoever asks what a change in it would bring."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.derived.costing.shared_year import YearFigures, before_sharing, is_reduced, shared_one
from ekirjasto_model.derived.sharers import Sharer
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.money import Money


@frozen
class ItemSharing:
    """What is needed to share one item of a year by itself, changed perhaps in its modifiers.

    ``amount`` is what is shared of it: net of VAT, and less the income taken from it.
    """

    configuration: Configuration
    costed: CostYear
    sharers: tuple[Sharer, ...]
    known: YearFigures
    amount: Money | None

    def share(self, item: CostItem) -> SharedItem:
        """Share the item.

        Raises:
            CannotShareError: something is missing that the check would have found.
        """
        changed = item if item.amount == self.amount else item.model_copy(update={"amount": self.amount})
        return shared_one(self.configuration, self.costed, changed, self.sharers, self.known)


def sharings(configuration: Configuration, costed: CostYear) -> Iterator[tuple[CostItem, ItemSharing]]:
    """Give each item of a year, in the annex's order, with what is needed to share it by itself."""
    known = YearFigures(configuration, costed)
    left: dict[str, Money] = {}
    if is_reduced(costed):
        with suppress(CannotShareError):
            left = before_sharing(configuration, costed, known)[2]
    for item, sharers in costed.shared_items:
        yield item, ItemSharing(configuration, costed, sharers, known, left.get(item.id, item.amount))
