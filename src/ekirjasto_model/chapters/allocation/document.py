"""A year's shares as a document: tables of the shares, and what they are based on."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.allocation import grounds_text, table_text
from ekirjasto_model.chapters.allocation.annex import annex_blocks
from ekirjasto_model.chapters.allocation.grounds import ground_points
from ekirjasto_model.chapters.allocation.tables import item_table, share_table
from ekirjasto_model.chapters.blocks import Block, Document, Heading, Listing, Outline, Paragraph
from ekirjasto_model.chapters.words import Code, say
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation


def allocation_document(allocation: Allocation) -> Document:
    """Tell a year's shares with the same figures and words as the text of the command, to be put into a document."""
    title = say(table_text.TITLE, year=str(allocation.year), annex=allocation.annex)
    return Document("allocation", title, tuple(_blocks(allocation)))


def _blocks(allocation: Allocation) -> Iterator[Block]:
    """Give the blocks of the whole."""
    yield share_table(allocation)
    if allocation.assumed:
        yield Paragraph(table_text.ASSUMED)
    apart = Money.total(allocation.apart.values())
    if apart.cents:
        yield Paragraph(say(table_text.APART_NOTE, amount=apart))
    if allocation.entry_fees:
        yield Paragraph(say(table_text.FEES, year=str(allocation.year)))
        fees = allocation.entry_fees
        yield Listing(
            tuple(
                say(table_text.FEE, member=one.name, amount=one.amount, day=one.joined, agreement=one.agreement)
                for one in fees
            )
        )
    if len(allocation.items) > 1:
        yield item_table(allocation)
    yield Heading(2, grounds_text.HEADING)
    yield Outline(tuple(ground_points(allocation)))
    yield from annex_blocks(allocation)
    if allocation.shares:
        yield Paragraph(say(grounds_text.EXPLAIN, option=Code(f"--explain {allocation.shares[0].member}")))
