"""Whether a membership may begin on the day asked for, and the nearest day on which it may."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.first_days import FirstDayState
from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.reference.municipalities import exists_on


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

    The nearest day is one of the agreement's on which the municipality exists and is
    no member; it is never before the day of asking, and of two equally near the later
    is taken. An application window that is over, or not open yet, is told of only
    where the day is that of the window.
    """
    rule, day = asked.agreement.joining, asked.starts
    if rule is None:
        return FirstDay(FirstDayState.NO_RULE, None)
    if rule.joining_day is JoiningDay.WINDOW:
        return _window(asked, rule)
    if _first_from(rule.joining_day, day) == day:
        return FirstDay(FirstDayState.ALLOWED, rule)
    around = (_last_before(rule.joining_day, day), _first_from(rule.joining_day, max(day, asked.as_of)))
    offered = [one for one in around if _may_be_offered(asked, one)]
    nearest = min(offered, key=lambda one: (abs(one.toordinal() - day.toordinal()), -one.toordinal()), default=None)
    return FirstDay(FirstDayState.NOT_ALLOWED, rule, nearest)


def _window(asked: Joiner, rule: JoiningRule) -> FirstDay:
    """Judge a day by the application window and the day that belongs to it.

    The agreement states one window; of a day that belongs to another nothing is known.
    """
    if rule.window_effective is None:
        return FirstDay(FirstDayState.WINDOW_NOT_STATED, rule)
    if asked.starts != rule.window_effective:
        offered = rule.window_effective if _may_be_offered(asked, rule.window_effective) else None
        return FirstDay(FirstDayState.OTHER_WINDOW, rule, offered)
    if rule.window_ends is not None and asked.as_of > rule.window_ends:
        return FirstDay(FirstDayState.WINDOW_CLOSED, rule)
    return FirstDay(FirstDayState.ALLOWED, rule)


def _may_be_offered(asked: Joiner, day: Date) -> bool:
    """Tell whether the municipality could begin its membership on a day that the rule for joining allows."""
    held = memberships([(asked.place, asked.agreement)])
    return (
        day >= asked.as_of
        and is_within(day, days_of(asked.agreement))
        and exists_on(asked.municipality, day)
        and not any(one.municipality == asked.municipality and one.period.contains(day) for one in held)
    )


def _last_before(joining_day: JoiningDay, day: Date) -> Date:
    """Return the last day up to a day on which a membership may begin."""
    match joining_day:
        case JoiningDay.FIRST_OF_MONTH:
            return day.start_of("month")
        case JoiningDay.FIRST_OF_JANUARY:
            return day.start_of("year")
        case _:
            return day


def _first_from(joining_day: JoiningDay, day: Date) -> Date:
    """Return the first day from a day on on which a membership may begin."""
    last = _last_before(joining_day, day)
    if last == day:
        return day
    return last.add(months=1) if joining_day is JoiningDay.FIRST_OF_MONTH else last.add(years=1)
