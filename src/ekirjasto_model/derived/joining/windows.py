"""On which days an agreement may be joined, and whether the application came in its window."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_days import JoiningDay
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.window_states import WindowState
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.documents.joining_rule import JoiningRule


@frozen
class Window:
    """The application window of a case on a day.

    ``starts`` and ``ends`` are the window's days, both included; ``applied_on`` is
    the day of the application that counts: the first within the window, else the
    first of all.
    """

    state: WindowState
    starts: Date | None = None
    ends: Date | None = None
    applied_on: Date | None = None


def window_on(joining: Joining, day: Date) -> Window:
    """Return how a case stands to the application window on a day.

    The agreement states one window and the effective day that belongs to it. For a
    case with another effective day that window says nothing.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> [(one.case.id, window_on(one, Date(2026, 3, 1)).state.value) for one in joinings(malli)]
    [('puolanka', 'in-time'), ('vaala', 'other-window')]
    """
    rule = joining.rule
    applied = joining.own_days(JoiningEvent.REQUEST, day)
    first = next(iter(applied), None)
    if rule is None or rule.joining_day is not JoiningDay.WINDOW:
        return Window(WindowState.NO_WINDOW, applied_on=first)
    starts, ends = rule.window_starts, rule.window_ends
    if starts is None or ends is None or rule.window_effective is None:
        return Window(WindowState.NOT_STATED, starts, ends, first)
    if joining.effective_day not in (None, rule.window_effective):
        return Window(WindowState.OTHER_WINDOW, applied_on=first)
    within = next((on for on in applied if starts <= on <= ends), None)
    if within is not None:
        return Window(WindowState.IN_TIME, starts, ends, within)
    return Window(_outside(starts, ends, applied, day), starts, ends, first)


def _outside(starts: Date, ends: Date, applied: list[Date], day: Date) -> WindowState:
    """Return how a case without an application within the window stands on a day."""
    if applied:
        return WindowState.TOO_EARLY if applied[-1] < starts else WindowState.TOO_LATE
    if day < starts:
        return WindowState.AHEAD
    return WindowState.OPEN if day <= ends else WindowState.MISSED


def may_begin_on(rule: JoiningRule, day: Date) -> bool | None:
    """Tell whether a membership may begin on a day.

    None where it depends on an application window that is not stated: the agreement
    states one window, and the day belongs to another.

    >>> from ekirjasto_model.codelists.approvals import Approval
    >>> from ekirjasto_model.codelists.first_year_rules import FirstYearRule
    >>> monthly = JoiningRule(
    ...     joining_day=JoiningDay.FIRST_OF_MONTH, approval=Approval.ALL_MEMBERS, first_year=FirstYearRule.DAYS
    ... )
    >>> may_begin_on(monthly, Date(2027, 3, 1)), may_begin_on(monthly, Date(2027, 3, 2))
    (True, False)
    """
    match rule.joining_day:
        case JoiningDay.ANY_DAY:
            return True
        case JoiningDay.FIRST_OF_MONTH:
            return day.day == 1
        case JoiningDay.FIRST_OF_JANUARY:
            return (day.month, day.day) == (1, 1)
        case _:
            return True if day == rule.window_effective else None


def next_beginning(rule: JoiningRule, day: Date) -> Date | None:
    """Return the first day, from one on, on which a membership may begin; None where no window for it is stated.

    >>> from ekirjasto_model.codelists.approvals import Approval
    >>> from ekirjasto_model.codelists.first_year_rules import FirstYearRule
    >>> yearly = JoiningRule(
    ...     joining_day=JoiningDay.FIRST_OF_JANUARY, approval=Approval.ALL_MEMBERS, first_year=FirstYearRule.DAYS
    ... )
    >>> next_beginning(yearly, Date(2026, 1, 1)), next_beginning(yearly, Date(2026, 1, 2))
    (Date(2026, 1, 1), Date(2027, 1, 1))
    """
    match rule.joining_day:
        case JoiningDay.ANY_DAY:
            return day
        case JoiningDay.FIRST_OF_MONTH:
            return day if day.day == 1 else day.end_of("month").add(days=1)
        case JoiningDay.FIRST_OF_JANUARY:
            return day if (day.month, day.day) == (1, 1) else Date(day.year + 1, 1, 1)
        case _:
            effective = rule.window_effective
            return effective if effective is not None and effective >= day else None
