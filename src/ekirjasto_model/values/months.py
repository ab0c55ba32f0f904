"""Whole months counted from day to day, forward and back."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.errors import NoSuchDayError


def months_after(day: Date, months: int, month_end: MonthEnd | None) -> Date:
    """Return the day of the same number some whole months later.

    ``months`` is not negative. Where the month has no such day, ``month_end`` says
    which day is meant; the last day of the month is the rule of the Act on the
    Calculation of Statutory Time Limits 150/1930, section 3.

    Raises:
        NoSuchDayError: the month has no such day, and ``month_end`` is None.
        ValueError: the day would come after the year 9999.

    >>> months_after(Date(2026, 8, 31), 6, MonthEnd.LAST_DAY_OF_MONTH)
    Date(2027, 2, 28)
    >>> months_after(Date(2026, 8, 31), 6, MonthEnd.FIRST_DAY_OF_NEXT_MONTH)
    Date(2027, 3, 1)
    >>> months_after(Date(2026, 8, 30), 4, None)
    Date(2026, 12, 30)
    """
    first = _first_of_month(day, months)
    if day.day <= first.days_in_month:
        return first.set(day=day.day)
    if month_end is None:
        raise NoSuchDayError(day, months)
    if month_end is MonthEnd.LAST_DAY_OF_MONTH:
        return first.end_of("month")
    return _first_of_month(first, 1)


def months_before(day: Date, months: int, month_end: MonthEnd | None) -> Date:
    """Return the latest day from which that many whole months end on ``day`` or before it.

    It is the last day on which something may be done that must be done so many
    months ahead. ``months`` is not negative.

    Raises:
        NoSuchDayError: it depends on ``month_end``, which is None. So it is before
            the last day of a month, where the month of the result is longer.
        ValueError: the day would come before the year 1.

    >>> months_before(Date(2027, 2, 28), 6, MonthEnd.LAST_DAY_OF_MONTH)
    Date(2026, 8, 31)
    >>> months_before(Date(2027, 2, 28), 6, MonthEnd.FIRST_DAY_OF_NEXT_MONTH)
    Date(2026, 8, 28)
    >>> months_before(Date(2027, 3, 31), 1, None)
    Date(2027, 2, 28)
    """
    first = _first_of_month(day, -months)
    if day.day == day.days_in_month < first.days_in_month:
        if month_end is None:
            raise NoSuchDayError(day, -months)
        if month_end is MonthEnd.LAST_DAY_OF_MONTH:
            return first.end_of("month")
    return first.set(day=min(day.day, first.days_in_month))


def _first_of_month(day: Date, months: int) -> Date:
    """Return the first day of the month that comes so many months after that of a day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return Date(year, month + 1, 1)
