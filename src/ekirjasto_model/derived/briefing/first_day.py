"""Whether a membership may begin on the day asked for, and the nearest day on which it may."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.first_days import FirstDayState
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.documents.joining_rule import JoiningRule


@frozen
class FirstDay:
    """How the day asked for stands to the agreement's rule for joining.

    ``nearest`` is the nearest day on which a membership may begin, where the one
    asked for is none and another can be told.
    """

    state: FirstDayState
    rule: JoiningRule | None
    nearest: Date | None = None


def first_day(asked: Joiner) -> FirstDay:
    """Judge the day asked for by the agreement's joining rule.

    The nearest day is never before the day of asking; of two equally near the later
    is taken. An application window that is over, or not open yet, is told of only
    where the day is that of the window.
    """
    rule, day = asked.agreement.joining, asked.starts
    if rule is None:
        return FirstDay(FirstDayState.NO_RULE, None)
    if rule.joining_day is JoiningDay.WINDOW:
        return _window(asked, rule)
    allowed = [one for one in _around(rule.joining_day, day) if one >= asked.as_of or one == day]
    if day in allowed:
        return FirstDay(FirstDayState.ALLOWED, rule)
    nearest = min(allowed, key=lambda one: (abs(one.toordinal() - day.toordinal()), -one.toordinal()))
    return FirstDay(FirstDayState.NOT_ALLOWED, rule, nearest)


def _window(asked: Joiner, rule: JoiningRule) -> FirstDay:
    """Judge a day by the application window and the day that belongs to it.

    The agreement states one window; of a day that belongs to another nothing is known.
    """
    if rule.window_effective is None:
        return FirstDay(FirstDayState.WINDOW_NOT_STATED, rule)
    if asked.starts != rule.window_effective:
        return FirstDay(FirstDayState.OTHER_WINDOW, rule, rule.window_effective)
    if rule.window_ends is not None and asked.as_of > rule.window_ends:
        return FirstDay(FirstDayState.WINDOW_CLOSED, rule)
    return FirstDay(FirstDayState.ALLOWED, rule)


def _around(joining_day: JoiningDay, day: Date) -> Iterator[Date]:
    """Give the day itself if it is allowed, else the nearest allowed days before and after it."""
    match joining_day:
        case JoiningDay.FIRST_OF_MONTH:
            yield day.start_of("month")
            yield day.end_of("month").add(days=1)
        case JoiningDay.FIRST_OF_JANUARY:
            yield day.start_of("year")
            yield day.end_of("year").add(days=1)
        case _:
            yield day
