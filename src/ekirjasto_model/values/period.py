"""From a first day to a last, both of which belong to it."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date


@frozen
class Period:
    """A stretch of days; ``ends`` is the last day, inclusive, None while no end is known.

    Raises:
        ValueError: the last day comes before the first.

    >>> term = Period(Date(2024, 1, 1), Date(2026, 12, 31))
    >>> term.months, term.days
    (36, 1096)
    """

    starts: Date
    ends: Date | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.ends is not None and self.ends < self.starts:
            raise ValueError(f"a period cannot end ({self.ends}) before it starts ({self.starts})")

    @classmethod
    def year(cls, number: int) -> Period:
        """Return a calendar year.

        >>> Period.year(2024).days
        366
        """
        return cls(Date(number, 1, 1), Date(number, 12, 31))

    @property
    def days(self) -> int | None:
        """The number of days, at least 1; None while no end is known."""
        return None if self.ends is None else self.ends.toordinal() - self.starts.toordinal() + 1

    @property
    def months(self) -> int | None:
        """The number of whole months from the first day on; None while no end is known.

        A month is whole when its last day is in the period: one that starts on the
        15th ends on the 14th. Where there is no such day (31 January and a month)
        it ends with the next month, the later of the two readings.

        >>> Period(Date(2023, 1, 15), Date(2023, 2, 14)).months
        1
        >>> Period(Date(2023, 1, 31), Date(2023, 2, 27)).months
        0
        """
        if self.ends is None:
            return None
        passed = (self.ends.year - self.starts.year) * 12 + self.ends.month - self.starts.month
        if self.ends.day == self.ends.days_in_month:
            return passed + (self.starts.day == 1)
        return passed - (self.ends.day + 1 < self.starts.day)

    def contains(self, day: Date) -> bool:
        """Tell whether a day belongs to the period.

        >>> Period.year(2022).contains(Date(2022, 12, 31))
        True
        """
        return self.starts <= day and (self.ends is None or day <= self.ends)

    def covers(self, other: Period) -> bool:
        """Tell whether every day of another period belongs to this one.

        >>> Period(Date(2022, 1, 1)).covers(Period.year(2030))
        True
        """
        return self.common(other) == other

    def overlaps(self, other: Period) -> bool:
        """Tell whether some day belongs to both periods.

        >>> Period.year(2022).overlaps(Period(Date(2022, 12, 31)))
        True
        """
        return self.common(other) is not None

    def common(self, other: Period) -> Period | None:
        """Return the days that belong to both periods, or None where there are none.

        >>> Period.year(2022).common(Period(Date(2022, 7, 1)))
        Period(starts=Date(2022, 7, 1), ends=Date(2022, 12, 31))
        """
        starts = max(self.starts, other.starts)
        ends = min((end for end in (self.ends, other.ends) if end is not None), default=None)
        return None if ends is not None and ends < starts else Period(starts, ends)
