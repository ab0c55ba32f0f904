"""A comparison as a document that can be laid before a council."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Document, Listing, Paragraph, Table
from ekirjasto_model.chapters.comparison import document_text as text
from ekirjasto_model.chapters.comparison.alternative import alternative_blocks, name_of_row
from ekirjasto_model.chapters.comparison.changes import changes_said, side_said
from ekirjasto_model.chapters.words import Several, Strong, Words, say
from ekirjasto_model.derived.what_if.comparison import Comparison
from ekirjasto_model.values.money import Money


def comparison_document(compared: Comparison) -> Document:
    """Put the alternatives side by side first, then each by itself."""
    return Document("comparison", say(text.TITLE, year=str(compared.year)), tuple(_blocks(compared)))


def _blocks(compared: Comparison) -> Iterator[Block]:
    """Give the blocks of the document."""
    yield Paragraph(side_said(text.BEFORE_IS, compared.before))
    yield Paragraph(text.ALTERNATIVES_ARE)
    yield Listing(tuple(changes_said(compared, one) for one in compared.alternatives), ordered=True)
    yield _summary(compared)
    if len(compared.alternatives) > 1:
        yield side_by_side(compared)
        lacking = [(number, one) for number, one in enumerate(compared.alternatives, start=1) if one.left_out]
        for number, one in lacking:
            items = Several(tuple(item.name for item in one.left_out))
            yield Paragraph(say(text.COLUMN_LACKS, number=str(number), items=items))
    yield Paragraph(text.HOW)
    for number in range(len(compared.alternatives)):
        yield from alternative_blocks(compared, number)


def _summary(compared: Comparison) -> Table:
    """Show for each alternative the total, and how many pay less and more."""
    columns = (
        Column(text.ALTERNATIVE),
        Column(text.TOTAL, numeric=True),
        Column(text.CHANGE, numeric=True),
        *(Column(heading, numeric=True) for heading in text.COUNTS.values()),
    )
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (
            str(number),
            one.side.total,
            one.side.total - one.before.total,
            *(len(one.of(effect)) for effect in text.COUNTS),
        )
        for number, one in enumerate(compared.alternatives, start=1)
    )
    return Table(text.SUMMARY, columns, rows)


def side_by_side(compared: Comparison) -> Table:
    """Show what each member pays as things are and in every alternative."""
    sides = tuple(one.side for one in compared.alternatives)
    codes = sorted({code for side in (compared.before, *sides) for code in side.shares})
    columns = (
        Column(text.CODE),
        Column(text.MEMBER),
        Column(text.NOW, numeric=True),
        *(Column(say(text.NUMBERED, number=str(number)), numeric=True) for number in range(1, len(sides) + 1)),
    )
    rows = tuple(
        (code, name_of_row((code,)), *(_or_none(side.shares.get(code)) for side in (compared.before, *sides)))
        for code in codes
    )
    count = say(text.COUNT, count=len(codes))
    total: tuple[Words, ...] = (Strong(text.ALL), count, compared.before.total, *(side.total for side in sides))
    return Table(say(text.SIDE_BY_SIDE, year=str(compared.year)), columns, (*rows, total))


def _or_none(amount: Money | None) -> Words:
    """Return a sum, or that there is none."""
    return text.NONE if amount is None else amount
