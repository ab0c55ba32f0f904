"""One member's share in sentences, and the formats of a cost sharing, with the model e-library's own."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from ekirjasto_model.chapters.allocation.explained_item import item_blocks
from ekirjasto_model.chapters.blocks import Block, Column, Heading, Lines, Paragraph, Table
from ekirjasto_model.chapters.handbook import explaining_text as text
from ekirjasto_model.chapters.handbook.model_library import model
from ekirjasto_model.chapters.rule_examples import MODEL
from ekirjasto_model.chapters.words import Code, Words, say
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.values.share import Allocation

YEAR, MEMBER, ITEM = 2022, "047", "e-magazines"
"""Whose share of which item of the model e-library is told."""

FORMATS = (("text", text.TEXT), ("markdown", text.MARKDOWN), ("csv", text.CSV), ("json", text.JSON))


def explaining_blocks() -> Iterator[Block]:
    """Tell of the option that explains a share, and of the formats."""
    yield Heading(3, text.EXPLAINING, "explaining")
    yield Paragraph(say(text.EXPLAINING_1, explain=Code("--explain")))
    yield Lines(f"ekirjasto allocate {MODEL} --year {YEAR} --explain {MEMBER}", notation="text")
    share = next(one for one in worked().shares if one.member == MEMBER)
    trace = next(one for one in share.trace if one.item == ITEM)
    yield Paragraph(say(text.EXPLAINING_2, item=trace.name, name=share.name))
    sharers = sum(one.of_item(ITEM) is not None for one in worked().shares)
    yield from (block for block in item_blocks(trace, sharers) if not isinstance(block, Heading))
    yield Heading(3, text.FORMATS, "formats")
    yield Paragraph(say(text.FORMATS_1, format=Code("--format"), to=Code("--to")))
    rows: tuple[tuple[Words, ...], ...] = tuple((Code(name), about) for name, about in FORMATS)
    yield Table(text.FORMATS, (Column(text.FORMAT), Column(text.FOR_WHAT)), rows)
    yield Paragraph(say(text.CSV_1, signs=Code("= + - @"), to=Code("--to")))
    yield Paragraph(say(text.JSON_1, schema=Code("ekirjasto schema allocation")))


@cache
def worked() -> Allocation:
    """Return the year of the model e-library that is told of.

    >>> worked().annex
    'e-materials-2022'
    """
    return allocate(model(), YEAR)
