"""Whose shares differ between two ways of sharing the same items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from attrs import frozen

from ekirjasto_model.derived.costing.beside_items import beside_items
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.values.money import Money


@frozen
class Moved:
    """One member's whole cents before and after, and by how many euros its share rises before rounding."""

    member: str
    before: int
    after: int
    exact: Fraction


Pairs = Sequence[tuple[SharedItem | None, SharedItem | None]]
"""Each item before and after; None where nobody shares it."""


def moved(pairs: Pairs, members: Sequence[str]) -> Iterator[Moved]:
    """Give those of some members whose sums differ by a cent or more, over all items."""
    before, after = dict.fromkeys(members, 0), dict.fromkeys(members, 0)
    for one, other in pairs:
        _add(before, one)
        _add(after, other)
    for code in members:
        if before[code] != after[code]:
            yield Moved(code, before[code], after[code], sum((_rise(code, *pair) for pair in pairs), Fraction(0)))


def _add(sums: dict[str, int], item: SharedItem | None) -> None:
    """Add the cents of an item to the sums of those who are asked about."""
    if item is not None:
        for code, cents in zip(item.ground.members, item.cents, strict=True):
            if code in sums:
                sums[code] += cents


def _rise(code: str, before: SharedItem | None, after: SharedItem | None) -> Fraction:
    """Return by how many euros a member's share of an item rises, before rounding."""
    return exact_share(code, after) - exact_share(code, before)


def exact_year(code: str, shared: SharedYear) -> Fraction:
    """Return a member's whole share before rounding; what is taken off it after the sharing is whole cents."""
    beside = beside_items(shared).get(code, Money(0))
    return sum((exact_share(code, item) for item in shared.items), beside.euros)


def exact_share(code: str, item: SharedItem | None) -> Fraction:
    """Return a member's share of an item before rounding, nothing where it does not share it."""
    if item is None or code not in item.ground.members:
        return Fraction(0)
    return item.final.exact[item.ground.members.index(code)]
