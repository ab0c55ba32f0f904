"""What each member pays, and why."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from attrs import field, frozen

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.entry_fee import EntryFee
from ekirjasto_model.values.income_trace import IncomeTrace
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.settlement import DueInstalment, Settlement
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.vat_trace import VatTrace


@frozen
class ItemTrace:
    """How one member's share of one cost item came about.

    ``step`` tells how the formula came to the member's exact number, ``full_year`` is
    that number in euros, and ``modified`` are the steps of the modifiers after it, in
    their order, in euros. ``exact`` is the share in euros before the one rounding. A
    split has the sum ``to_share`` in euros that its formula divides, a ``whole`` (the
    sum of all after the modifiers) and the member's ``part`` of it; a charge has none of
    them, but may have a ``rate``, the price as the annex writes it. ``bases`` are the
    figures that the share rests on, by driver and day; ``basis`` is the first of them.
    ``rounding`` names the method: ``half-up`` or ``half-even`` for a charge, a code of
    the list of remainders for a split. ``remainder_cents`` are the cents left over that
    the member got.

    ``part_of_year`` is stated for a member that shares the item for a part of the
    year only; ``full_year`` is then what it would be with everybody sharing the item
    for the whole year. ``shared_by`` tells who the sharers are.
    """

    item: str
    name: Names
    formula: str
    step: Step
    exact: Fraction
    part: Fraction | None
    rate: str | None
    rounding: str
    remainder_cents: int
    amount: Money
    full_year: Fraction
    bases: tuple[Basis, ...] = ()
    modified: tuple[Step, ...] = ()
    whole: Money | None = None
    part_of_year: PartOfYear | None = None
    shared_by: ItemSharers = ItemSharers.EVERY_MEMBER
    to_share: Fraction | None = None

    @property
    def basis(self) -> Basis | None:
        """The first figure that the share rests on, None where the formula asks for none."""
        return self.bases[0] if self.bases else None


@frozen
class Share:
    """What one member pays for a year, in whole cents, with its trace.

    The trace has one entry for each cost item that the member shares, in the order
    of the items' ids; the amount is the exact sum of theirs less ``income``, what income
    taken after the sharing takes off. ``vat`` is the VAT that the member bears beside
    it. In a year that has been settled, ``amount`` is the closed share and ``settlement``
    says what is paid or returned. ``instalments`` say when; they sum to the amount, or
    to what the settlement leaves to pay.
    """

    member: str
    name: Names
    amount: Money
    trace: tuple[ItemTrace, ...]
    income: Money = Money(0)
    vat: Money = Money(0)
    settlement: Settlement | None = None
    instalments: tuple[DueInstalment, ...] = ()

    def of_item(self, item: str) -> ItemTrace | None:
        """Return how the share of one cost item came about, None where the member does not share it."""
        return next((trace for trace in self.trace if trace.item == item), None)


@frozen
class Allocation:
    """A year's costs shared among the members, in the order of their codes.

    ``annex`` is the cost annex's id. The total is the exact sum of the shares.
    ``entry_fees`` are owed beside them, by those who join in the year. ``apart`` are
    the cents of each item that were kept apart, by its id: they are no part of the total.
    ``income`` tells how each income was taken off, ``vat`` the VAT of each purchase; the
    shares are net. ``settles`` is the id of the annex whose advances are settled, empty
    where none are.
    """

    year: int
    annex: str
    shares: tuple[Share, ...]
    entry_fees: tuple[EntryFee, ...] = ()
    apart: Mapping[str, Money] = field(factory=dict)
    income: tuple[IncomeTrace, ...] = ()
    vat: tuple[VatTrace, ...] = ()
    settles: str = ""

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
        return any(basis.assumed for share in self.shares for item in share.trace for basis in item.bases)
