"""Stretches of days that can be joined, cut and counted: many things asked about on many days."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.days import Days

Stretch = tuple[int, int]
"""A first and a last day, both included, as the calendar numbers them."""


def stretch(days: Days, around: Days = (None, None)) -> Stretch:
    """Return the days that belong both to some days and to those around them.

    One whose last day comes before its first has no days.
    """
    firsts = [one[0].toordinal() for one in (days, around) if one[0] is not None]
    lasts = [one[1].toordinal() for one in (days, around) if one[1] is not None]
    return max(firsts, default=Date.min.toordinal()), min(lasts, default=Date.max.toordinal())


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Return the days of all stretches, in order and apart from each other.

    >>> joined([(7, 9), (1, 3), (2, 4), (5, 5), (12, 11)])
    [(1, 5), (7, 9)]
    """
    found: list[Stretch] = []
    for first, last in sorted(one for one in stretches if one[0] <= one[1]):
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def without(whole: Stretch, cut: list[Stretch]) -> list[Stretch]:
    """Return the days of a stretch that belong to none of some others, which :func:`joined` has made.

    >>> without((1, 9), [(0, 2), (5, 5), (9, 12)])
    [(3, 4), (6, 8)]
    """
    found, first = [], whole[0]
    for number in range(bisect_left(cut, whole[0], key=lambda one: one[1]), len(cut)):
        starts, ends = cut[number]
        if starts > whole[1]:
            break
        found.append((first, starts - 1))
        first = ends + 1
    found.append((first, whole[1]))
    return [one for one in found if one[0] <= one[1]]


@frozen
class Tally:
    """How many of some stretches each day belongs to, found without looking at them all."""

    firsts: tuple[int, ...]
    lasts: tuple[int, ...]

    @classmethod
    def of(cls, stretches: Iterable[Stretch]) -> Tally:
        """Take in stretches; those that have no days count on none.

        >>> tally = Tally.of([(1, 3), (3, 5), (4, 2)])
        >>> [tally.on(Date.fromordinal(day)) for day in range(1, 7)]
        [1, 1, 2, 1, 1, 0]
        """
        held = [one for one in stretches if one[0] <= one[1]]
        return cls(tuple(sorted(first for first, _ in held)), tuple(sorted(last for _, last in held)))

    def on(self, day: Date) -> int:
        """Return the number of stretches to which a day belongs."""
        number = day.toordinal()
        return bisect_right(self.firsts, number) - bisect_left(self.lasts, number)
