"""What a regional e-library is, where the model comes from, and what joining means."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import e_library_text as text
from ekirjasto_model.chapters.handbook import northern_text as case
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.northern import (
    EXAMPLE,
    POPULATION_DAY,
    inhabitants,
    municipalities,
    northern_library,
    regions_table,
)
from ekirjasto_model.chapters.words import Code, Words, say
from ekirjasto_model.documents.statement import Statement

PROJECT = (Date(2021, 3, 8), Date(2021, 12, 31))
NATIONAL_OPENED = Date(2024, 4, 23)


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (*_what(), *_northern())


def _what() -> Iterator[Block]:
    """Say what an e-library is and what joining means."""
    yield Paragraph(text.FOR_WHOM)
    yield Paragraph(text.TWO_SIDES)
    yield Heading(2, text.WHAT)
    yield Paragraph(text.WHAT_1)
    yield Paragraph(text.WHAT_2)
    yield Heading(2, text.JOINING)
    yield Paragraph(text.JOINING_1)
    yield Paragraph(text.QUESTIONS_INTRO)
    rows: tuple[tuple[Words, ...], ...] = (
        (text.ASK_MEMBER, to("member-types")),
        (text.ASK_AGREEMENT, to("agreement")),
        (text.ASK_DECISIONS, to("joining")),
        (text.ASK_DUTIES, to("responsibilities")),
        (text.ASK_SERVICES, to("agreement", "service-contracts")),
        (text.ASK_COSTS, to("costs")),
        (text.ASK_NET, to("joining", "brief")),
        (text.ASK_LIMITS, to("limits")),
    )
    yield Table(text.QUESTIONS, (Column(text.QUESTION), Column(text.CHAPTER)), rows)


def _northern() -> Iterator[Block]:
    """Tell of the case from which the model comes."""
    library = northern_library()
    starts, ends = PROJECT
    whole = municipalities()
    yield Heading(2, case.NORTHERN, "northern")
    yield Paragraph(say(case.NORTHERN_1, municipalities=len(whole), day=POPULATION_DAY, inhabitants=inhabitants(whole)))
    yield regions_table()
    yield Paragraph(say(case.NORTHERN_2, starts=starts, ends=ends))
    yield Paragraph(case.NORTHERN_3)
    yield Paragraph(case.NORTHERN_4)
    yield Paragraph(case.ORGANISATION)
    yield Paragraph(case.BENEFITS)
    yield _statements(library.benefits)
    yield Paragraph(case.PROMISES)
    yield _statements(library.customer_promises)
    yield Paragraph(case.SUPPORT)
    yield _statements(library.support)
    yield Paragraph(say(case.NORTHERN_5, costs=to("costs", "northern")))
    yield Paragraph(say(case.NORTHERN_6, day=NATIONAL_OPENED))
    yield Paragraph(say(case.UNKNOWN, command=Code(f"ekirjasto example {EXAMPLE} {EXAMPLE}")))


def _statements(statements: tuple[Statement, ...]) -> Listing:
    """List statements in the region's own words."""
    return Listing(tuple(statement.text for statement in statements))
