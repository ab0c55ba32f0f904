"""One member's share told in sentences, item by item, with the sum at the end."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.allocation import explained_text as text
from ekirjasto_model.chapters.allocation.explained_item import item_blocks
from ekirjasto_model.chapters.blocks import Block, Column, Document, Heading, Paragraph, Table
from ekirjasto_model.chapters.words import Strong, Words, say
from ekirjasto_model.values.share import Allocation, Share


def explained_share(allocation: Allocation, share: Share) -> Document:
    """Tell how one of an allocation's shares came about, with the same cents as in the table.

    Each item tells what is shared, by which formula, with which figures of which day
    and source, what each modifier did, and how the one rounding was done. Formulas
    within formulas stand below one another.
    """
    title = say(text.TITLE, year=str(allocation.year), name=share.name, code=share.member)
    return Document("explained-share", title, tuple(_blocks(allocation, share)))


def _blocks(allocation: Allocation, share: Share) -> Iterator[Block]:
    """Give the blocks of the whole."""
    yield Paragraph(say(text.INTRO, annex=allocation.annex, amount=share.amount))
    for trace in share.trace:
        sharers = sum(other.of_item(trace.item) is not None for other in allocation.shares)
        yield from item_blocks(trace, sharers)
    yield Heading(2, text.TOTAL_HEADING)
    rows: list[tuple[Words, ...]] = [(trace.name, trace.amount) for trace in share.trace]
    rows.append((Strong(text.TOTAL), Strong(share.amount)))
    yield Table(text.CAPTION, (Column(text.NAME_OF_ITEM), Column(text.AMOUNT, numeric=True)), tuple(rows))
    for fee in allocation.entry_fees:
        if fee.member == share.member:
            yield Paragraph(say(text.ENTRY_FEE, amount=fee.amount, day=fee.joined))
