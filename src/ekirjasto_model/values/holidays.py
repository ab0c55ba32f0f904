"""The days on which no time limit of law ends, apart from Saturdays and Sundays."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen
from pendulum import Date

from ekirjasto_model.values.easter import easter
from ekirjasto_model.values.text import Text


@frozen
class Holiday:
    """A church holiday, or a day that the law treats as one: its name, and its day in a year."""

    name: Text
    day: Callable[[int], Date]


def _fixed(month: int, day: int) -> Callable[[int], Date]:
    """Give the day that has the same number every year."""
    return lambda year: Date(year, month, day)


def _from_easter(days: int) -> Callable[[int], Date]:
    """Give the day that lies so many days after Easter Sunday, or before it."""
    return lambda year: easter(year).add(days=days)


def _weekday_from(month: int, day: int, weekday: int) -> Callable[[int], Date]:
    """Give the first Monday (0), Tuesday (1) … that is on a day of the year or after it."""

    def found(year: int) -> Date:
        earliest = Date(year, month, day)
        return earliest.add(days=(weekday - earliest.weekday()) % 7)

    return found


HOLIDAYS: tuple[Holiday, ...] = (
    Holiday(Text(fi="uudenvuodenpäivä", sv="nyårsdagen", en="New Year's Day"), _fixed(1, 1)),
    Holiday(Text(fi="loppiainen", sv="trettondagen", en="Epiphany"), _fixed(1, 6)),
    Holiday(Text(fi="pitkäperjantai", sv="långfredagen", en="Good Friday"), _from_easter(-2)),
    Holiday(Text(fi="pääsiäispäivä", sv="påskdagen", en="Easter Sunday"), _from_easter(0)),
    Holiday(Text(fi="toinen pääsiäispäivä", sv="annandag påsk", en="Easter Monday"), _from_easter(1)),
    Holiday(Text(fi="vapunpäivä", sv="första maj", en="May Day"), _fixed(5, 1)),
    Holiday(Text(fi="helatorstai", sv="Kristi himmelsfärdsdag", en="Ascension Day"), _from_easter(39)),
    Holiday(Text(fi="helluntaipäivä", sv="pingstdagen", en="Whit Sunday"), _from_easter(49)),
    Holiday(Text(fi="juhannusaatto", sv="midsommarafton", en="Midsummer Eve"), _weekday_from(6, 19, 4)),
    Holiday(Text(fi="juhannuspäivä", sv="midsommardagen", en="Midsummer Day"), _weekday_from(6, 20, 5)),
    Holiday(Text(fi="pyhäinpäivä", sv="alla helgons dag", en="All Saints' Day"), _weekday_from(10, 31, 5)),
    Holiday(Text(fi="itsenäisyyspäivä", sv="självständighetsdagen", en="Independence Day"), _fixed(12, 6)),
    Holiday(Text(fi="jouluaatto", sv="julafton", en="Christmas Eve"), _fixed(12, 24)),
    Holiday(Text(fi="joulupäivä", sv="juldagen", en="Christmas Day"), _fixed(12, 25)),
    Holiday(Text(fi="toinen joulupäivä", sv="annandag jul", en="Boxing Day"), _fixed(12, 26)),
)
"""The church holidays, Independence Day, May Day, Christmas Eve and Midsummer Eve, by day of the year.

Act on the Calculation of Statutory Time Limits 150/1930, section 5; the days are
those on which the church holidays have been kept since 1992.
"""


def holiday_on(day: Date) -> Text | None:
    """Return the name of the holiday that a day is, or None where it is none.

    >>> name = holiday_on(Date(2026, 5, 14))
    >>> None if name is None else name.fi
    'helatorstai'
    >>> holiday_on(Date(2026, 12, 31)) is None
    True
    """
    return next((holiday.name for holiday in HOLIDAYS if holiday.day(day.year) == day), None)
