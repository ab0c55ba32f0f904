"""An exact sum of euros rounded to the cent."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.values.money import Money


def rounded(euros: Fraction, rounding: Rounding = Rounding.HALF_UP) -> Money:
    """Round to the nearest cent; a half goes away from zero, or to the even cent.

    >>> str(rounded(Fraction("0.125"))), str(rounded(Fraction("0.125"), Rounding.HALF_EVEN))
    ('0.13', '0.12')
    >>> str(rounded(Fraction("-0.125")))
    '-0.13'
    """
    cents = euros * 100
    if rounding is Rounding.HALF_EVEN:
        return Money(round(cents))
    magnitude = (2 * abs(cents.numerator) + cents.denominator) // (2 * cents.denominator)
    return Money(magnitude if cents >= 0 else -magnitude)


def rounded_to(number: Fraction, decimals: int, rounding: Rounding = Rounding.HALF_UP) -> Fraction:
    """Round to a number of decimals, exactly; a half goes away from zero, or to the even one.

    >>> str(rounded_to(Fraction(7, 15), 2)), str(rounded_to(Fraction(7, 15), 3))
    ('47/100', '467/1000')
    """
    scale = 10**decimals
    return Fraction(rounded(number * scale / 100, rounding).cents, scale)
