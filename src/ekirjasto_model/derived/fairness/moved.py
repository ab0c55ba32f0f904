"""Whose shares differ between two ways of sharing the same items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cached_property

from attrs import frozen

from ekirjasto_model.derived.costing.beside_items import beside_items
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.values.money import Money

Pairs = Sequence[tuple[SharedItem | None, SharedItem | None]]
"""Each item before and after; None where nobody shares it."""


@frozen(slots=False)
class Moved:
    """One member's whole cents before and after, over all items.

    ``sure`` is by how many cents they may differ at most while the shares before
    rounding differ by less than one; None where nobody can say without looking.
    """

    member: str
    before: int
    after: int
    pairs: Pairs
    sure: int | None

    @cached_property
    def exact(self) -> Fraction:
        """By how many euros the share rises before rounding."""
        rises = (exact_share(self.member, after) - exact_share(self.member, before) for before, after in self.pairs)
        return sum(rises, Fraction(0))

    @cached_property
    def is_rounding(self) -> bool:
        """Whether the share before rounding moves by less than a cent, or the other way."""
        cents = self.after - self.before
        if self.sure is not None and abs(cents) > self.sure:
            return False
        return (self.exact if cents > 0 else -self.exact) * 100 < 1


def moved(pairs: Pairs, members: Sequence[str]) -> Iterator[Moved]:
    """Give those of some members whose sums differ by a cent or more, over all items."""
    before, after = dict.fromkeys(members, 0), dict.fromkeys(members, 0)
    for one, other in pairs:
        _add(before, one)
        _add(after, other)
    sure = None if any(_has_far_cents(item) for pair in pairs for item in pair) else 2 * len(pairs) + 1
    for code in members:
        if before[code] != after[code]:
            yield Moved(code, before[code], after[code], pairs, sure)


def _add(sums: dict[str, int], item: SharedItem | None) -> None:
    """Add the cents of an item to the sums of those who are asked about."""
    if item is not None:
        for code, cents in zip(item.ground.members, item.cents, strict=True):
            if code in sums:
                sums[code] += cents


def _has_far_cents(item: SharedItem | None) -> bool:
    """Tell whether somebody's cents of an item are a whole cent or more from its share before rounding."""
    if item is None:
        return False
    below = item.final.exact.denominator
    pairs = zip(item.final.exact.numerators, item.cents, strict=True)
    return any(abs(100 * numerator - cents * below) > below for numerator, cents in pairs)


def exact_year(code: str, shared: SharedYear) -> Fraction:
    """Return a member's whole share before rounding; what is taken off it after the sharing is whole cents."""
    beside = beside_items(shared).get(code, Money(0))
    return sum((exact_share(code, item) for item in shared.items), beside.euros)


def exact_share(code: str, item: SharedItem | None) -> Fraction:
    """Return a member's share of an item before rounding, nothing where it does not share it."""
    if item is None or code not in item.ground.members:
        return Fraction(0)
    return item.final.exact[item.ground.members.index(code)]
