"""A price or a percentage with as many decimals as its source states."""

from __future__ import annotations

import re
from fractions import Fraction

from attrs import frozen

RATE_PATTERN = r"^(0|[1-9][0-9]{0,8})(\.[0-9]{1,12})?$(?!\n)"


@frozen(eq=False)
class Rate:
    """An exact number together with the text that stated it.

    Used for euros per unit, percentages and quantities that are not whole. Two
    rates are equal when their values are, so ``0.7`` equals ``0.70``.

    >>> Rate.of("0.70") == Rate.of("0.7"), str(Rate.of("0.70"))
    (True, '0.70')
    """

    value: Fraction
    text: str = ""

    @classmethod
    def of(cls, text: str) -> Rate:
        """Read a number as files write it: ``"0.75"``, a point, no spaces, not negative.

        Raises:
            ValueError: the text is anything else.
        """
        if re.search(RATE_PATTERN, text) is None:
            raise ValueError(f"not a rate: {text!r}")
        return cls(Fraction(text), text)

    def __eq__(self, other: object) -> bool:
        """Compare by value."""
        return isinstance(other, Rate) and self.value == other.value

    def __hash__(self) -> int:
        """Hash by value."""
        return hash(self.value)

    def __str__(self) -> str:
        """Give the number back as it was written."""
        return self.text or str(self.value)
