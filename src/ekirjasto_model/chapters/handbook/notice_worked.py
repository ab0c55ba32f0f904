"""Notice: from when it counts and to which day, worked out on one that has been given."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import notice_text as text
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.model_library import agreement
from ekirjasto_model.chapters.handbook.rules import rule_link
from ekirjasto_model.chapters.words import Capital, Words, say
from ekirjasto_model.codelists.month_ends import MONTH_ENDS, MonthEnd
from ekirjasto_model.codelists.notice_ends import NOTICE_ENDS, NoticeEnd
from ekirjasto_model.codelists.notice_starts import NOTICE_STARTS, NoticeStart
from ekirjasto_model.derived.notices import GivenNotice, given_notices
from ekirjasto_model.documents.notice_rule import NoticeRule
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.months import months_after
from ekirjasto_model.values.notice_period import last_day_of_notice

MONTHS_FROM = ((Date(2027, 1, 31), 1), (Date(2026, 8, 31), 6), (Date(2026, 3, 15), 6))
"""Days from which months are counted in the example: two that meet a month without such a day, one that does not."""

NONE = "–"


def notice_blocks() -> Iterator[Block]:
    """Tell how notice is given, and work out one that has been."""
    yield Heading(2, text.NOTICE, "notice")
    yield Paragraph(text.NOTICE_1)
    yield definitions(NOTICE_STARTS, text.COUNTED_FROM)
    yield Paragraph(text.NOTICE_2)
    yield definitions(NOTICE_ENDS, text.COUNTED_TO)
    stated, given = worked()
    yield Paragraph(say(text.EXAMPLE, name=name_of(given.giver[1])))
    yield Table(text.EXAMPLE_CAPTION, (Column(text.STEP), Column(text.DAY)), tuple(_steps(stated, given)))
    yield Paragraph(text.OTHERWISE)
    yield _otherwise(stated, given)
    yield Paragraph(text.STATED_DAY)
    yield from _months()


def worked() -> tuple[NoticeRule, GivenNotice]:
    """Return the rule of the e-library's agreement, and the notice that one of its members has given.

    >>> stated, given = worked()
    >>> stated.months, str(given.sent), str(given.last_day)
    (12, '2026-02-11', '2027-12-31')
    """
    place, stated = agreement()
    (given,) = given_notices(place, stated)
    if stated.notice is None or given.sent is None:
        raise ValueError("the example's notice has been sent under a rule")
    return stated.notice, given


def _steps(stated: NoticeRule, given: GivenNotice) -> Iterator[tuple[Words, ...]]:
    """Give the days of a notice, from the letter to the last day."""
    notice, sent = given.notice, given.sent or given.notice.given
    yield text.LETTER, notice.given
    yield text.SENT_TO_CONTACT, notice.sent_to_contact or NONE
    yield text.SENT_TO_REGISTRY_OFFICE, notice.sent_to_registry_office or NONE
    yield text.COUNTS_FROM, given.counts_from or NONE
    yield (
        say(text.RUN_OUT, months=stated.months),
        months_after(given.counts_from or sent, stated.months, stated.month_end),
    )
    yield say(text.LAST_DAY, counts_to=NOTICE_ENDS.label(stated.counts_to)), given.last_day or NONE


def _otherwise(stated: NoticeRule, given: GivenNotice) -> Table:
    """Show to which day the same notice would lead under the other rules that an agreement may have."""
    rows = tuple(
        (
            Capital(NOTICE_STARTS.label(starts)),
            Capital(NOTICE_ENDS.label(ends)),
            last_day_of_notice(given.sent or given.notice.given, stated.months, starts, ends, stated.month_end),
        )
        for starts in NoticeStart
        for ends in NoticeEnd
    )
    columns = (Column(text.COUNTED_FROM), Column(text.COUNTED_TO), Column(text.LAST_DAY_HELD))
    return Table(say(text.OTHERWISE_CAPTION, sent=given.sent or NONE, months=stated.months), columns, rows)


def _months() -> Iterator[Block]:
    """Show to which day whole months lead where the month has no such day."""
    yield Heading(3, text.MONTHS, "months")
    yield Paragraph(text.MONTHS_1)
    columns = (
        Column(text.FROM),
        Column(text.COUNT, numeric=True),
        *(Column(Capital(MONTH_ENDS.label(end))) for end in MonthEnd),
    )
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (day, months, *(months_after(day, months, end) for end in MonthEnd)) for day, months in MONTHS_FROM
    )
    yield Table(text.MONTHS_CAPTION, columns, rows)
    yield Paragraph(say(text.MONTHS_2, rule=rule_link("agreements.month-end-not-stated")))
