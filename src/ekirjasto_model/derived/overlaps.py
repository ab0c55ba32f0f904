"""Which of many stretches of days share a day."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import Generic, TypeVar

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.days import Days, overlap

T = TypeVar("T")


@frozen
class Stretch(Generic[T]):
    """Some days, what they are about, and whose they are; stretches of one owner never count as overlapping."""

    days: Days
    about: T
    owner: Hashable


def overlaps(stretches: Iterable[Stretch[T]]) -> Iterator[tuple[T, T]]:
    """Give pairs of stretches that share a day, each in the order in which they were given.

    Every stretch that shares a day with one that begins before it, or together
    with it, is in a pair with the one of these that reaches furthest. So of very
    many at one time there are no more pairs than stretches.

    >>> year = (Date(2022, 1, 1), Date(2022, 12, 31))
    >>> after = (Date(2022, 12, 31), None)
    >>> list(overlaps([Stretch(after, "a", 1), Stretch(year, "b", 2), Stretch(year, "c", 2)]))
    [('a', 'c')]
    """
    furthest: list[tuple[int, Stretch[T]]] = []
    for number, one in sorted(enumerate(stretches), key=lambda numbered: _first(numbered[1])):
        known = next(((given, other) for given, other in furthest if other.owner != one.owner), None)
        if known is not None and overlap(known[1].days, one.days):
            given, other = known
            yield (other.about, one.about) if given < number else (one.about, other.about)
        furthest = _two_furthest([(number, one), *furthest])


def _two_furthest(known: list[tuple[int, Stretch[T]]]) -> list[tuple[int, Stretch[T]]]:
    """Keep the stretch that reaches furthest, and the one of another owner that does; of equals the latest."""
    ranked = sorted(known, key=lambda numbered: _last(numbered[1]), reverse=True)
    others = [one for one in ranked if one[1].owner != ranked[0][1].owner]
    return [ranked[0], *others[:1]]


def _first(one: Stretch[T]) -> int:
    """Return the number of the first day; the least where it is open."""
    return 0 if one.days[0] is None else one.days[0].toordinal()


def _last(one: Stretch[T]) -> int:
    """Return the number of the last day; the greatest where it is open."""
    return Date.max.toordinal() if one.days[1] is None else one.days[1].toordinal()
