"""The deadlines of the months ahead: what is still to be done or will happen."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.catalogue import deadlines_ahead
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind
from ekirjasto_model.values.months import months_after

MONTHS_AHEAD = 12
"""How many months ahead deadlines are told of: a budget year, so that none is met unprepared."""

SETTLED = frozenset(
    {
        DeadlineKind.NOTICE_WITHDRAWN,
        DeadlineKind.ASSOCIATE_STAYS,
        DeadlineKind.OPTION_DECIDED,
        DeadlineKind.CASE_DONE,
        DeadlineKind.CASE_OVER,
    }
)
"""Days that a calendar keeps so that an entry imported earlier is corrected, but on which nothing is left to do."""


def last_day_ahead(day: Date) -> Date:
    """Return the last day, inclusive, up to which deadlines are told of.

    >>> last_day_ahead(Date(2026, 3, 1))
    Date(2027, 3, 1)
    """
    return months_after(day, MONTHS_AHEAD, MonthEnd.LAST_DAY_OF_MONTH)


def coming_deadlines(configuration: Configuration, day: Date) -> tuple[Deadline, ...]:
    """Return the deadlines from a day on, that day included, the earliest first; those of one day by name.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for one in coming_deadlines(malli, Date(2026, 3, 1))[:3]:
    ...     print(one.day, one.kind)
    2026-03-31 notice-given-by
    2026-05-31 window-ends
    2026-06-30 notice-given-by
    """
    last = last_day_ahead(day)
    return tuple(one for one in deadlines_ahead(configuration, day) if one.day <= last and one.kind not in SETTLED)
