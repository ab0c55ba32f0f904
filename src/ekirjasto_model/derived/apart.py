"""Stretches of days kept apart, where only one of them can hold on a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import TypeVar

from pendulum import Date

from ekirjasto_model.values.period import Period

T = TypeVar("T")


def apart(claims: Sequence[tuple[Period, T]]) -> Iterator[tuple[Period, T]]:
    """Give the days that each of some claims holds, in order; on a day that several claim the first of them holds.

    A claim that another one interrupts is given twice; one that never holds, not
    at all.

    >>> year, spring = Period.year(2022), Period(Date(2022, 3, 1), Date(2022, 5, 31))
    >>> for days, name in apart([(spring, "b"), (year, "a")]):
    ...     print(name, days.starts, days.ends)
    a 2022-01-01 2022-02-28
    b 2022-03-01 2022-05-31
    a 2022-06-01 2022-12-31
    """
    if len(claims) == 1:
        yield claims[0]
        return
    starting: dict[int, list[int]] = {}
    for number, (period, _) in enumerate(claims):
        starting.setdefault(period.starts.toordinal(), []).append(number)
    after = {period.ends.toordinal() + 1 for period, _ in claims if period.ends is not None}
    waiting: list[int] = []
    holder, since = -1, 0
    for day in sorted(after | starting.keys()):
        for number in starting.get(day, ()):
            heappush(waiting, number)
        while waiting and _has_ended(claims[waiting[0]][0], day):
            heappop(waiting)
        next_holder = waiting[0] if waiting else -1
        if next_holder != holder:
            if holder >= 0:
                yield _days(since, day), claims[holder][1]
            holder, since = next_holder, day
    if holder >= 0:
        yield _days(since, None), claims[holder][1]


def _has_ended(period: Period, day: int) -> bool:
    """Tell whether a period is over on a day, given as its number."""
    return period.ends is not None and period.ends.toordinal() < day


def _days(first: int, after: int | None) -> Period:
    """Return the days from one number up to, and without, another."""
    return Period(Date.fromordinal(first), None if after is None else Date.fromordinal(after - 1))
