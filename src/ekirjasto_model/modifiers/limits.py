"""Shares brought within limits, with or without the sum kept."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ekirjasto_model.errors import CannotLimitError
from ekirjasto_model.modifiers.modifier import Limits, Sums
from ekirjasto_model.values.exact import Exact


def joined(held: Limits, new: Limits, *, least: bool) -> Limits:
    """Return for each member the stricter of two limits.

    >>> joined((), (5, None), least=True), joined((7, 1), (5, None), least=False)
    ((5, None), (5, 1))
    """
    if not held:
        return new
    choose = max if least else min
    pairs = zip(held, new, strict=True)
    return tuple(one if other is None else other if one is None else choose(one, other) for one, other in pairs)


def limited(sums: Sums, least: Limits, most: Limits, *, shared: bool) -> Sums:
    """Bring every share within the limits that it had and the new ones.

    Where ``shared``, the others bear or get the difference in proportion to their
    shares, as far as their own limits allow, so that the sum stays what it was.

    Raises:
        CannotLimitError: the sum cannot be kept within the limits, or a least is above a most.

    >>> kept = limited(Sums(Exact((60, 30, 10))), (), (5000, None, None), shared=True)
    >>> [str(one) for one in kept.exact]
    ['50', '75/2', '25/2']
    """
    none = (None,) * len(sums.exact)
    low = joined(sums.least or none, least or none, least=True)
    high = joined(sums.most or none, most or none, least=False)
    if any(one is not None and other is not None and one > other for one, other in zip(low, high, strict=True)):
        raise CannotLimitError
    shares = list(sums.exact)
    moved = _within(shares, _euros(low), _euros(high)) if shared else _clipped(shares, _euros(low), _euros(high))
    return Sums(Exact.of(moved), low, high)


def _euros(limits: Limits) -> list[Fraction | None]:
    """Return limits in euros."""
    return [None if limit is None else Fraction(limit, 100) for limit in limits]


def _clip(share: Fraction, low: Fraction | None, high: Fraction | None) -> Fraction:
    """Bring one share within its limits."""
    raised = share if low is None or share >= low else low
    return raised if high is None or raised <= high else high


def _clipped(shares: Sequence[Fraction], low: list[Fraction | None], high: list[Fraction | None]) -> list[Fraction]:
    """Bring each share within its own limits."""
    return [_clip(*one) for one in zip(shares, low, high, strict=True)]


def _within(shares: list[Fraction], low: list[Fraction | None], high: list[Fraction | None]) -> list[Fraction]:
    """Bring shares within limits and keep their sum: those that meet no limit stay in proportion."""
    left, free = sum(shares, Fraction(0)), list(range(len(shares)))
    found = list(shares)
    while free and left >= 0:
        weight = sum((shares[place] for place in free), Fraction(0))
        scale = left / weight if weight else Fraction(1)
        moved = {place: _clip(shares[place] * scale, low[place], high[place]) for place in free}
        gap = sum((moved[place] - shares[place] * scale for place in free), Fraction(0))
        if weight and not gap:
            return [moved.get(place, share) for place, share in enumerate(found)]
        met = [place for place in free if (moved[place] - shares[place] * scale) * (gap or 1) > 0]
        if not met:
            break
        for place in met:
            found[place] = moved[place]
            left -= moved[place]
        free = [place for place in free if place not in set(met)]
    if left or any(shares[place] for place in free):
        raise CannotLimitError
    return found
