"""The day on which a time limit of law ends, and the last day of an appeal."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.values.holidays import holiday_on

SATURDAY = 5


def is_working_day(day: Date) -> bool:
    """Tell whether a time limit of law may end on a day.

    It may not on a Saturday, a Sunday, a church holiday, Independence Day, May Day,
    Christmas Eve or Midsummer Eve: Act on the Calculation of Statutory Time Limits
    150/1930, section 5.

    >>> is_working_day(Date(2026, 6, 18)), is_working_day(Date(2026, 6, 19))
    (True, False)
    """
    return day.weekday() < SATURDAY and holiday_on(day) is None


def next_working_day(day: Date) -> Date:
    """Return the day itself if a time limit of law may end on it, else the next on which one may.

    >>> next_working_day(Date(2026, 4, 3))
    Date(2026, 4, 7)
    """
    while not is_working_day(day):
        day = day.add(days=1)
    return day


def last_day_of_appeal(published: Date, received_days: int, days: int) -> Date:
    """Return the last day on which a municipality's decision may be appealed against.

    A member of the municipality is taken to have received the decision
    ``received_days`` after the minutes were published, and has ``days`` from then;
    neither first day is counted. By the Local Government Act 410/2015, chapter 16,
    they are 7, and 14 for a claim for a revised decision or 30 for a municipal
    appeal. The decision has legal force from the next day.

    >>> last_day_of_appeal(Date(2026, 3, 13), 7, 14)
    Date(2026, 4, 7)
    """
    return next_working_day(published.add(days=received_days + days))


def last_day_to_publish(last_day: Date, received_days: int, days: int) -> Date:
    """Return the latest day on which minutes may be published so that the time for appeal ends by a day.

    It is the last day from which :func:`last_day_of_appeal` counts to ``last_day`` or
    before it; the days are the same as there.

    >>> last_day_to_publish(Date(2026, 4, 6), 7, 14), last_day_of_appeal(Date(2026, 3, 12), 7, 14)
    (Date(2026, 3, 12), Date(2026, 4, 2))
    """
    while not is_working_day(last_day):
        last_day = last_day.subtract(days=1)
    return last_day.subtract(days=received_days + days)
