"""Euros in whole cents."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from attrs import frozen

MONEY_PATTERN = r"^(0|[1-9][0-9]{0,11})(\.[0-9]{2})?$(?!\n)"


@frozen(order=True)
class Money:
    """An exact sum of euros, held in whole cents; no binary float ever touches it.

    >>> Money.of("1234.50") + Money(50)
    Money(cents=123500)
    >>> str(Money.of("698.25"))
    '698.25'
    """

    cents: int

    @classmethod
    def of(cls, text: str) -> Money:
        """Read an amount as files write it: ``"1234.50"`` or ``"1234"``, a point, no spaces.

        Raises:
            ValueError: the text is anything else.

        >>> Money.of("3,50")
        Traceback (most recent call last):
            ...
        ValueError: not an amount of euros: '3,50'
        """
        if re.search(MONEY_PATTERN, text) is None:
            raise ValueError(f"not an amount of euros: {text!r}")
        euros, _, cents = text.partition(".")
        return cls(int(euros) * 100 + int(cents or "0"))

    @classmethod
    def total(cls, amounts: Iterable[Money]) -> Money:
        """Add up any number of amounts; none give 0.00.

        >>> Money.total([Money(1), Money(2)])
        Money(cents=3)
        """
        return cls(sum(amount.cents for amount in amounts))

    @property
    def euros(self) -> Fraction:
        """The sum in euros as an exact fraction."""
        return Fraction(self.cents, 100)

    def __add__(self, other: Money) -> Money:
        """Add two sums."""
        return Money(self.cents + other.cents)

    def __sub__(self, other: Money) -> Money:
        """Take one sum from another; the result may be negative."""
        return Money(self.cents - other.cents)

    def __str__(self) -> str:
        """Write the sum as files do: a point and two decimals, no spaces, no currency."""
        sign = "-" if self.cents < 0 else ""
        euros, cents = divmod(abs(self.cents), 100)
        return f"{sign}{euros}.{cents:02d}"
