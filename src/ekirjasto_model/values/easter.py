"""The day of Easter, on which the moveable holidays hang."""

from __future__ import annotations

from pendulum import Date


def easter(year: int) -> Date:
    """Return Easter Sunday of a year of the Gregorian calendar.

    Easter is the first Sunday after the full moon, as tables reckon it, of 21 March
    or later. This is the reckoning published in Nature in 1876 and known as
    Butcher's; it holds for every year from 1583 on.

    >>> easter(2026)
    Date(2026, 4, 5)
    """
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return Date(year, month, day + 1)
