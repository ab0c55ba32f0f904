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

    ``exact`` is the share in euros before the one rounding; ``part`` is the
    member's part of the whole for a split (None for a charge), ``rate`` the
    price for a charge. ``rounding`` names the method, ``remainder_cent`` tells
    that the member got one of the cents left over.
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


@frozen
class Share:
    """What one member pays for a year, in whole cents, with its trace."""

    member: str
    name: Names
    amount: Money
    trace: tuple[ItemTrace, ...]


@frozen
class Allocation:
    """A year's costs shared among the members, in the order of their codes.

    The total is the exact sum of the shares.
    """

    year: int
    annex: str
    shares: tuple[Share, ...]

    @property
    def total(self) -> Money:
        """The sum of all shares."""
        return Money.total(share.amount for share in self.shares)
