"""The status of a day as a document, the most urgent first."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Document, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.deadlines.calendar import summary
from ekirjasto_model.chapters.status import document_text as text
from ekirjasto_model.chapters.status.agreements import agreement_blocks
from ekirjasto_model.chapters.status.cases import case_blocks
from ekirjasto_model.chapters.status.duties import duty_blocks
from ekirjasto_model.chapters.status.members import member_blocks
from ekirjasto_model.chapters.status.questions import question_blocks
from ekirjasto_model.chapters.status.services import service_blocks
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.status.deadlines import MONTHS_AHEAD
from ekirjasto_model.derived.status.status import Status


def status_document(status: Status) -> Document:
    """Tell how an e-library stands on a day: in a few lines, then section by section.

    What has a day or asks somebody to act stands before what merely is so; what
    could not be worked out comes last.
    """
    if status.e_libraries:
        names = Several(tuple(one.name for one in status.e_libraries))
        title: Words = say(text.TITLE, e_library=names, day=status.day)
    else:
        title = say(text.NAMELESS, day=status.day)
    return Document("status", title, tuple(_blocks(status)))


def _blocks(status: Status) -> Iterator[Block]:
    """Give the sections in their order."""
    yield Listing(tuple(_at_a_glance(status)))
    yield from _deadlines(status)
    yield from case_blocks(status)
    yield from duty_blocks(status)
    yield from agreement_blocks(status)
    yield from service_blocks(status)
    yield from member_blocks(status)
    yield from question_blocks(status)


def _at_a_glance(status: Status) -> Iterator[Words]:
    """Give the numbers: what is wrong only where something is, then what is ahead, and how many members there are."""
    wrong = (
        (text.LATE, sum(len(case.late) for case in status.cases)),
        (text.LACKING, sum(len(one.lacking) for one in status.duties)),
        (text.EMPTY, sum(len(one.empty) for one in status.seats)),
        (text.OUTSIDE, sum(bool(one.outside) for one in status.services.contracts)),
        (text.UNDER_WAY, sum(len(one.amendments) for one in status.agreements)),
    )
    yield from (say(words, number=number) for words, number in wrong if number)
    if status.deadlines:
        first = status.deadlines[0].day
        yield say(text.NEXT_DEADLINE, number=len(status.deadlines), day=first, months=MONTHS_AHEAD)
    if status.cases:
        yield say(text.OPEN_CASES, number=len(status.cases))
    present = status.members.present
    municipalities = sum(one.member_type is not MemberType.ASSOCIATE for one in present)
    if municipalities == len(present):
        yield say(text.MEMBERS, number=len(present))
    else:
        yield say(text.MEMBERS_AND_ASSOCIATES, number=len(present), municipalities=municipalities)
    if status.unanswered:
        yield say(text.UNANSWERED, number=len(status.unanswered))


def _deadlines(status: Status) -> Iterator[Block]:
    """Show the deadlines ahead, the nearest first."""
    yield Heading(2, text.DEADLINES)
    if status.deadlines:
        rows = tuple((one.day, summary(one)) for one in status.deadlines)
        caption = say(text.DEADLINES_CAPTION, day=status.day, until=status.until)
        yield Table(caption, tuple(map(Column, (text.DAY, text.WHAT))), rows)
    else:
        yield Paragraph(say(text.NO_DEADLINES, months=MONTHS_AHEAD))
