"""A sum split to the cent by the largest remainder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm

from ekirjasto_model.errors import CannotSplitError
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text

LARGEST_REMAINDER = "largest-remainder"
"""The name of the method, as traces give it."""

LABEL = Text(fi="suurimman jäännöksen menetelmä", sv="metoden med största rest", en="the largest remainder method")


def largest_remainder(total: int, weights: Sequence[int]) -> list[int]:
    """Split whole cents in proportion to whole weights; the parts sum to the total.

    Everybody first gets the whole cents of their exact share. The cents left
    over go one each to the largest remainders; of equal remainders the earlier
    in the list goes first, so give the members in the order of their codes. A
    weight of zero gets nothing. Only integers are used (Hamilton's method).

    Raises:
        CannotSplitError: the total or a weight is negative, or every weight is zero.

    >>> largest_remainder(100, [1, 1, 1])
    [34, 33, 33]
    >>> largest_remainder(10, [207327, 931, 0])
    [10, 0, 0]
    """
    whole = sum(weights)
    if total < 0 or whole <= 0 or min(weights) < 0:
        raise CannotSplitError(total, tuple(weights))
    cents: list[int] = []
    remainders: list[int] = []
    for weight in weights:
        quotient, remainder = divmod(total * weight, whole)
        cents.append(quotient)
        remainders.append(remainder)
    left = total - sum(cents)
    if left:
        for place in sorted(range(len(cents)), key=remainders.__getitem__, reverse=True)[:left]:
            cents[place] += 1
    return cents


def split(total: Money, weights: Mapping[str, int | Fraction]) -> dict[str, Money]:
    """Split a sum among members named by code, in proportion to their weights.

    The result is in the order of the codes and never depends on the order of
    ``weights``; only their ratios count. Equal remainders go by code.

    Raises:
        CannotSplitError: the total or a weight is negative, or every weight is zero.

    >>> {code: str(share) for code, share in split(Money(100), {"583": 1, "047": 1, "564": 1}).items()}
    {'047': '0.34', '564': '0.33', '583': '0.33'}
    """
    codes = sorted(weights)
    unit = lcm(*(weights[code].denominator for code in codes))
    scaled = [weights[code].numerator * (unit // weights[code].denominator) for code in codes]
    return {code: Money(cents) for code, cents in zip(codes, largest_remainder(total.cents, scaled), strict=True)}
