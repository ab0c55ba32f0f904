"""The last day on which notice still leads to the next day on which an agreement can be left."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.derived.notices import last_days
from ekirjasto_model.documents.notice_rule import NoticeRule


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give one day for every agreement in force that can be left before it ends.

    The day follows from ``as_of``: the entry in a calendar moves on when the day has
    passed and the calendar is made anew. Its stamp is no older than the first day on
    which this one is the next, so that calendars take the moved entry for newer.
    """
    for place, agreement in configuration.agreements():
        rule = agreement.notice
        if rule is None or not is_within(as_of, days_of(agreement)):
            continue
        found = last_to_give(rule, as_of)
        if found is not None and (agreement.ends is None or found[1] < agreement.ends):
            at, first = place / "notice", _first_to_lead_to(rule, found[1], as_of, agreement.starts)
            yield Deadline(
                DeadlineKind.NOTICE_GIVEN_BY,
                found[0],
                ("agreement", agreement.id, "notice-given-by"),
                at,
                {"agreement": agreement.name, "ends": found[1]},
                stamped(configuration, at, agreement.signed, first),
            )


def last_to_give(rule: NoticeRule, as_of: Date) -> tuple[Date, Date] | None:
    """Return the last day on which notice leads to the same last day as notice sent on ``as_of``, and that last day.

    None where every day of sending leads to a last day of its own, so that there is
    nothing to miss, and where the rule leaves the last day open.

    >>> rule = NoticeRule(months=6, counts_to=NoticeEnd.END_OF_YEAR)
    >>> [str(day) for day in last_to_give(rule, Date(2026, 3, 1))]
    ['2026-06-30', '2026-12-31']
    """
    if rule.counts_to is NoticeEnd.SAME_DAY and rule.counts_from is not NoticeStart.END_OF_MONTH:
        return None
    ends = last_days(rule, as_of)
    if len(ends) > 1:
        return None
    last = as_of
    while last_days(rule, last.add(days=1)) == ends:
        last = last.add(days=1)
    return last, ends[0]


def _first_to_lead_to(rule: NoticeRule, ends: Date, as_of: Date, starts: Date) -> Date:
    """Return the first day from the agreement's start on, up to ``as_of``, on which notice leads to a last day."""
    first = as_of
    while first > starts and last_days(rule, first.subtract(days=1)) == (ends,):
        first = first.subtract(days=1)
    return first
