"""Days of one calendar year."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from attrs import frozen
from pendulum import Date

from ekirjasto_model.values.period import Period


@frozen
class YearDays:
    """Some days of a calendar year, by their number in it: 1 January is 1.

    >>> summer = YearDays.of(2026, [Period(Date(2026, 6, 16), Date(2026, 8, 31))])
    >>> len(summer.numbers), summer.whole_months, summer.started_months
    (77, 2, 3)
    """

    year: int
    numbers: frozenset[int]

    @classmethod
    def of(cls, year: int, periods: Iterable[Period]) -> YearDays:
        """Return the days of a year that are in at least one period."""
        whole = Period.year(year)
        before = whole.starts.toordinal() - 1
        numbers: set[int] = set()
        for period in periods:
            common = whole.common(period)
            if common is not None and common.ends is not None:
                numbers.update(range(common.starts.toordinal() - before, common.ends.toordinal() - before + 1))
        return cls(year, frozenset(numbers))

    @property
    def whole_months(self) -> int:
        """The number of calendar months all of whose days are among these."""
        return sum(month <= self.numbers for month in _months(self.year))

    @property
    def started_months(self) -> int:
        """The number of calendar months with at least one day among these."""
        return sum(not month.isdisjoint(self.numbers) for month in _months(self.year))

    @property
    def are_all(self) -> bool:
        """Whether these are all days of the year."""
        return len(self.numbers) == days_in_year(self.year)

    @property
    def periods(self) -> tuple[Period, ...]:
        """The days as stretches without a break, the earliest first.

        >>> YearDays(2026, frozenset({1, 2, 3, 365})).periods[0].ends
        Date(2026, 1, 3)
        """
        last_of_year = days_in_year(self.year)
        firsts = (number for number in range(1, last_of_year + 1) if self._turns(number - 1, number))
        lasts = (number for number in range(1, last_of_year + 1) if self._turns(number + 1, number))
        return tuple(Period(self.day(first), self.day(last)) for first, last in zip(firsts, lasts, strict=True))

    def day(self, number: int) -> Date:
        """Return the day of the year with a number.

        >>> YearDays(2028, frozenset()).day(60)
        Date(2028, 2, 29)
        """
        return Date.fromordinal(Date(self.year, 1, 1).toordinal() + number - 1)

    def common(self, other: YearDays) -> YearDays:
        """Return the days that belong to both; the other's year is the same.

        >>> winter = YearDays.of(2026, [Period(Date(2026, 1, 1), Date(2026, 2, 28))])
        >>> from_february = YearDays.of(2026, [Period(Date(2026, 2, 1))])
        >>> len(winter.common(from_february).numbers)
        28
        """
        return YearDays(self.year, self.numbers & other.numbers)

    def _turns(self, outside: int, inside: int) -> bool:
        """Tell whether one number is not among these and the other is."""
        return inside in self.numbers and outside not in self.numbers


def days_in_year(year: int) -> int:
    """Return 365, or 366 for a leap year.

    >>> days_in_year(2028)
    366
    """
    return Date(year, 12, 31).timetuple().tm_yday


@cache
def _months(year: int) -> tuple[frozenset[int], ...]:
    """Return the numbers of each month's days."""
    return tuple(
        YearDays.of(year, [Period(first, first.end_of("month"))]).numbers
        for first in (Date(year, month, 1) for month in range(1, 13))
    )
