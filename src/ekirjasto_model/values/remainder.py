"""A sum split to the cent: by the largest remainder, or with another way for the cents left over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import gcd, lcm

from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.errors import CannotSplitError
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money


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


def whole_cents(
    total: int, euros: Exact, method: Remainder, year: int = 0, most: Sequence[int | None] = ()
) -> list[int]:
    """Round exact shares that sum to a total, each to one of the two whole cents around it or by more cents.

    ``total`` is in whole cents, ``euros`` are the exact shares of the members in the
    order of their codes, none negative. Everybody first gets the whole cents of their
    exact share; who gets those left over, the method says. A share of nothing gets none,
    and nobody is given one beyond ``most``, in cents. With the cents kept apart the result
    sums to less than the total by them.

    Raises:
        CannotSplitError: a share is negative, or the cents cannot be given out.

    >>> thirds = Exact((1, 1, 1), 3)
    >>> [whole_cents(100, thirds, method, 2026) for method in Remainder]
    [[34, 33, 33], [34, 33, 33], [34, 33, 33], [33, 34, 33], [33, 33, 33]]
    """
    common = gcd(euros.denominator, 100)
    below, exact = euros.denominator // common, euros.numerators
    if common != 100:
        exact = tuple([numerator * (100 // common) for numerator in exact])
    cents = [numerator // below for numerator in exact]
    left = total - sum(cents)
    if left < 0 or min(cents, default=0) < 0:
        raise CannotSplitError(total, exact)
    if left and method is not Remainder.KEPT_APART:
        remainders = [numerator % below for numerator in exact]
        if method is Remainder.LARGEST_REMAINDER and not most and left <= len(cents) - remainders.count(0):
            for place in sorted(range(len(cents)), key=remainders.__getitem__, reverse=True)[:left]:
                cents[place] += 1
        else:
            turn = _in_turn(euros, remainders, method, year)
            _give_out(left, cents, turn, most, to_one=method is Remainder.TO_LARGEST)
    return cents


def _in_turn(euros: Exact, remainders: list[int], method: Remainder, year: int) -> list[int]:
    """Return the places of those who may get a cent, in the method's order."""
    paying = [place for place, numerator in enumerate(euros.numerators) if numerator]
    match method:
        case Remainder.LARGEST_REMAINDER:
            return sorted(paying, key=remainders.__getitem__, reverse=True)
        case Remainder.TO_LARGEST:
            return sorted(paying, key=euros.numerators.__getitem__, reverse=True)
        case Remainder.ROTATING if paying:
            first = year % len(paying)
            return paying[first:] + paying[:first]
    return paying


def _give_out(left: int, cents: list[int], places: list[int], most: Sequence[int | None], *, to_one: bool) -> None:
    """Give the cents left over one each in turn, or all to the first, to those who may get more."""
    while left:
        given = 0
        for place in places:
            limit = most[place] if most else None
            room = left if limit is None else min(left, limit - cents[place])
            if room > 0:
                more = room if to_one else 1
                cents[place] += more
                left, given = left - more, given + more
            if not left:
                return
        if not given:
            raise CannotSplitError(left, tuple(cents))
