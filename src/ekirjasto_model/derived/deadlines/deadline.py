"""What a deadline is: a day that the files state or that follows from them, and what happens or is due on it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.pointer import Place

UNDATED = Date(1970, 1, 1)
"""The stamp of a deadline for whose facts the files state no day: always the same, so that none seems newer."""


class DeadlineKind(StrEnum):
    """What a day is for, which chooses the words about it."""

    AGREEMENT_ENDS = "agreement-ends"
    MEMBERSHIP_ENDS = "membership-ends"
    NOTICE_WITHDRAWN = "notice-withdrawn"
    ASSOCIATE_ENDS = "associate-ends"
    ASSOCIATE_STAYS = "associate-stays"
    NOTICE_GIVEN_BY = "notice-given-by"
    WINDOW_STARTS = "window-starts"
    WINDOW_ENDS = "window-ends"
    WINDOW_EFFECTIVE = "window-effective"
    CASE_DUE = "case-due"
    CASE_DONE = "case-done"
    CASE_OVER = "case-over"
    APPEAL_ENDS = "appeal-ends"
    ANNEX_REACHES_MEMBERS = "annex-reaches-members"
    INSTALMENT_DUE = "instalment-due"
    SETTLEMENT_DUE = "settlement-due"
    CONTRACT_ENDS = "contract-ends"
    OPTION_OPEN = "option-open"
    OPTION_DECIDED = "option-decided"
    GRANT_USE_ENDS = "grant-use-ends"
    GRANT_REPORT_DUE = "grant-report-due"


@frozen
class Deadline:
    """One day with what it is for.

    ``name`` is made of the kind of document, ids and the day's role, as in
    ``agreement``, ``co-operation``, ``ends``. It is unique, depends on no order, and
    stays the same when the day is moved or the words change: people's calendars
    know the day by it, so a role is never renamed. ``facts`` are what a sentence
    about the day tells of. ``stamp`` is the newest day that the files state for the
    facts behind it.
    """

    kind: DeadlineKind
    day: Date
    name: tuple[str, ...]
    place: Place
    facts: Mapping[str, Fact]
    stamp: Date


def stamped(configuration: Configuration, place: Place, *days: Date | None) -> Date:
    """Return the newest of the days on which a fact was decided or signed and of the days of its sources.

    A source that is of a month counts with the month's first day.
    """
    filed = configuration.filed[place.document]
    sources = (
        as_day(source.day)
        for source in filed.remarks.sources
        if any(filed.origin.covers(at, place.pointer) for at in source.at)
    )
    return max((day for day in (*days, *sources) if day is not None), default=UNDATED)
