"""What each member pays, and why."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.entry_fee import EntryFee
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.part_of_year import PartOfYear


@frozen
class ItemTrace:
    """How one member's share of one cost item came about.

    ``exact`` is the share in euros before the one rounding. A split has a
    ``whole`` (the sum that is shared) and the member's ``part`` of it; a charge
    has neither, but a ``rate``, the price as the annex writes it. ``rounding``
    names the method: ``half-up``, ``half-even`` or ``largest-remainder``.
    ``remainder_cent`` tells that the member got one of the cents left over.

    ``part_of_year`` is stated for a member that shares the item for a part of the
    year only. ``full_year`` is what the exact share would be if every sharer of the
    item shared it for the whole year. ``shared_by`` tells who the sharers are.
    """

    item: str
    name: Names
    formula: str
    basis: Basis | None
    exact: Fraction
    part: Fraction | None
    rate: str | None
    rounding: str
    remainder_cent: bool
    amount: Money
    whole: Money | None = None
    part_of_year: PartOfYear | None = None
    full_year: Fraction | None = None
    shared_by: ItemSharers = ItemSharers.EVERY_MEMBER


@frozen
class Share:
    """What one member pays for a year, in whole cents, with its trace.

    The trace has one entry for each cost item that the member shares, in the order
    of the items' ids; the amount is the exact sum of theirs.
    """

    member: str
    name: Names
    amount: Money
    trace: tuple[ItemTrace, ...]

    def of_item(self, item: str) -> ItemTrace | None:
        """Return how the share of one cost item came about, None where the member does not share it."""
        return next((trace for trace in self.trace if trace.item == item), None)


@frozen
class Allocation:
    """A year's costs shared among the members, in the order of their codes.

    ``annex`` is the cost annex's id. The total is the exact sum of the shares.
    ``entry_fees`` are owed beside them, by those who join in the year.
    """

    year: int
    annex: str
    shares: tuple[Share, ...]
    entry_fees: tuple[EntryFee, ...] = ()

    @property
    def total(self) -> Money:
        """The sum of all shares."""
        return Money.total(share.amount for share in self.shares)

    @property
    def items(self) -> tuple[str, ...]:
        """The ids of all cost items that are shared, in order."""
        return tuple(sorted({trace.item for share in self.shares for trace in share.trace}))

    @property
    def assumed(self) -> bool:
        """Whether any share rests on a day or a figure that the files mark as assumed."""
        return any(item.basis.assumed for share in self.shares for item in share.trace if item.basis is not None)
