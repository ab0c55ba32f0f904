"""Municipalities that merge, and a consortium that ends while its municipalities' other memberships go on."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import merged_and_ended_text as text
from ekirjasto_model.chapters.handbook.model_library import CO_OPERATION, DAY, agreement
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.derived.membership import Membership, memberships
from ekirjasto_model.reference.municipalities import name_of

ENDED = "e-materials-agreement"
"""The id of the agreement of a consortium that has ended."""

NONE = "–"


def merged_and_ended_blocks() -> Iterator[Block]:
    """Tell what mergers and ended consortia do to memberships, on an agreement that has seen both."""
    yield Heading(2, text.MERGED, "mergers")
    yield Paragraph(text.MERGED_1)
    yield Paragraph(text.ENDED_1)
    stated = agreement(ENDED)[1]
    yield Paragraph(say(text.EXAMPLE, name=stated.name, ends=stated.ends or NONE))
    headings: tuple[Words, ...] = (
        text.MUNICIPALITY,
        text.FROM,
        text.TO,
        text.IN_PLACE_OF,
        say(text.IN_E_LIBRARY, day=DAY),
    )
    yield Table(text.CAPTION, tuple(map(Column, headings)), tuple(map(_row, memberships([agreement(ENDED)]))))


def _row(one: Membership) -> tuple[Words, ...]:
    """Return the row of one membership, with that in the e-library beside it."""
    others = memberships([agreement(CO_OPERATION)])
    days = [other.period for other in others if other.municipality == one.municipality and other.period.contains(DAY)]
    predecessor: Words = NONE if one.predecessor is None else name_of(one.predecessor)
    goes_on: Words = say(text.MEMBER_FROM, starts=days[0].starts) if days else text.NO_MEMBER
    return name_of(one.municipality), one.period.starts, one.period.ends or NONE, predecessor, goes_on
