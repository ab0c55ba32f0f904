"""What each member pays, and why."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names


@frozen
class ItemTrace:
    """How one member's share of one cost item came about.

    ``exact`` is the share in euros before the one rounding. A split has a
    ``whole`` (the sum that is shared) and the member's ``part`` of it; a charge
    has neither, but a ``rate``, the price as the annex writes it. ``rounding``
    names the method: ``half-up``, ``half-even`` or ``largest-remainder``.
    ``remainder_cent`` tells that the member got one of the cents left over.
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


@frozen
class Share:
    """What one member pays for a year, in whole cents, with its trace.

    The trace has one entry for each cost item, in the order of the items' ids;
    the amount is the exact sum of theirs.
    """

    member: str
    name: Names
    amount: Money
    trace: tuple[ItemTrace, ...]


@frozen
class Allocation:
    """A year's costs shared among the members, in the order of their codes.

    ``annex`` is the cost annex's id. The total is the exact sum of the shares.
    """

    year: int
    annex: str
    shares: tuple[Share, ...]

    @property
    def total(self) -> Money:
        """The sum of all shares."""
        return Money.total(share.amount for share in self.shares)

    @property
    def assumed(self) -> bool:
        """Whether any share rests on a day or a figure that the files mark as assumed."""
        return any(item.basis.assumed for share in self.shares for item in share.trace if item.basis is not None)
