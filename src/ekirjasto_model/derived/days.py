"""The days for which something is stated: a first and a last one, both included.

A side that is None is open: nobody stated where it begins or ends.
"""

from __future__ import annotations

from functools import cache

from pendulum import Date

from ekirjasto_model.notation.document import Part

Days = tuple[Date | None, Date | None]
ALWAYS: Days = (None, None)

_FIRST, _LAST = ("starts", "day", "given", "effective_day"), ("ends", "day", "given")


def as_day(moment: object, *, last: bool = False) -> Date | None:
    """Return the day of a stated day or month: of a month its first, or its last, day.

    >>> as_day("2021-02", last=True)
    Date(2021, 2, 28)
    >>> as_day("2021-12-31")
    Date(2021, 12, 31)
    """
    if not isinstance(moment, str):
        return moment if isinstance(moment, Date) else None
    day = Date.fromisoformat(moment if len(moment) == 10 else f"{moment}-01")
    return day.end_of("month") if last and len(moment) == 7 else day


@cache
def has_days(owner: type[Part]) -> bool:
    """Tell whether a mapping of a class can state days of its own."""
    return not owner.model_fields.keys().isdisjoint((*_FIRST, *_LAST))


def days_of(part: Part, around: Days = ALWAYS) -> Days:
    """Return the first and last day that a mapping states, else those of the mapping around it."""
    stated = part.__dict__
    first = next((as_day(stated[name]) for name in _FIRST if stated.get(name) is not None), around[0])
    last = next((as_day(stated[name], last=True) for name in _LAST if stated.get(name) is not None), around[1])
    return first, last


def is_within(day: Date, days: Days) -> bool:
    """Tell whether a day is one of the days.

    >>> is_within(Date(2022, 12, 31), (Date(2022, 1, 1), Date(2022, 12, 31)))
    True
    """
    first, last = days
    return (first is None or first <= day) and (last is None or day <= last)


def overlap(one: Days, other: Days) -> bool:
    """Tell whether two stretches of days have a day in common.

    >>> overlap((None, Date(2022, 12, 31)), (Date(2023, 1, 1), None))
    False
    """
    return all(last is None or first is None or first <= last for (first, _), (_, last) in ((one, other), (other, one)))


def nearest_day(days: Days, as_of: Date) -> Date:
    """Return ``as_of`` if it is one of the days, else the one of them that comes nearest to it.

    >>> nearest_day((None, Date(2020, 12, 31)), Date(2022, 5, 1))
    Date(2020, 12, 31)
    """
    first, last = days
    if last is not None and last < as_of:
        return last
    return first if first is not None and first > as_of else as_of
