"""One member's share told in sentences, item by item, with the sum at the end."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.allocation import explained_text as text
from ekirjasto_model.chapters.allocation.explained_item import item_blocks
from ekirjasto_model.chapters.blocks import Block, Column, Document, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.words import Strong, Words, say
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.settlement import Settlement
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
        yield from item_blocks(trace, sharers, allocation.income, allocation.vat)
    yield Heading(2, text.TOTAL_HEADING)
    yield _sums(allocation, share)
    yield from _beside(allocation, share)


def _sums(allocation: Allocation, share: Share) -> Table:
    """Return the share of each item, what income takes off, and the whole."""
    rows: list[tuple[Words, ...]] = [(trace.name, trace.amount) for trace in share.trace]
    for income in allocation.income:
        amount = income.of_members.get(share.member, Money(0))
        if amount.cents:
            rows.append((income.name, Money(-amount.cents)))
    rows.append((Strong(text.TOTAL), Strong(share.amount)))
    return Table(text.CAPTION, (Column(text.NAME_OF_ITEM), Column(text.AMOUNT, numeric=True)), tuple(rows))


def _beside(allocation: Allocation, share: Share) -> Iterator[Block]:
    """Tell of what there is beside the share: VAT, the final settlement, instalments, an entry fee."""
    if share.vat.cents:
        yield Paragraph(say(text.VAT, amount=share.vat))
    if share.settlement is not None:
        yield from _settled(allocation, share.settlement)
    if any(one.amount.cents for one in share.instalments):
        yield Paragraph(text.RETURNS if any(one.amount.cents < 0 for one in share.instalments) else text.INSTALMENTS)
        yield Listing(tuple(say(text.INSTALMENT, day=one.due, amount=_size(one.amount)) for one in share.instalments))
    for fee in allocation.entry_fees:
        if fee.member == share.member:
            yield Paragraph(say(text.ENTRY_FEE, amount=fee.amount, day=fee.joined))


def _settled(allocation: Allocation, one: Settlement) -> Iterator[Block]:
    """Tell what the final settlement comes to."""
    yield Paragraph(say(text.SETTLED, annex=allocation.settles, advance=one.advance, closed=one.closed))
    if one.difference.cents:
        words = text.MORE if one.difference.cents > 0 else text.LESS
        yield Paragraph(say(words, amount=_size(one.difference)))
    if one.carried_over.cents:
        yield Paragraph(say(text.CARRIED, amount=_size(one.carried_over)))
    if one.to_pay.cents:
        yield Paragraph(say(text.TO_PAY if one.to_pay.cents > 0 else text.TO_RETURN, amount=_size(one.to_pay)))
    else:
        yield Paragraph(text.NOTHING)


def _size(amount: Money) -> Money:
    """Return a sum without its sign, where the words tell whose it is."""
    return Money(abs(amount.cents))
