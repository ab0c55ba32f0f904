"""Shares as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from ekirjasto_model.chapters.allocation import table_text as text
from ekirjasto_model.chapters.allocation.annex_sums import instalment_sums, member_sums
from ekirjasto_model.chapters.allocation.figure_columns import figure_columns
from ekirjasto_model.chapters.allocation.tables import driver_heading
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.spreadsheet_cell import number_cell, text_cell
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation

BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""By this Excel knows that the letters are UTF-8."""


def allocation_csv(allocation: Allocation, language: Language) -> str:
    """Write a year's shares as CSV: a row for each member, a column for each figure and each item.

    It is made for spreadsheets with Finnish settings, in whatever language: cells
    stand apart by semicolons, numbers have a decimal comma, no spaces and no currency,
    lines end with a carriage return and a line feed, and a byte-order mark comes first.
    The code stands in one cell with the name, so that its zeros are kept. The last rows
    are the totals and, where there are any, the cents kept apart.
    """
    written = io.StringIO()
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(_rows(allocation, language))
    return BYTE_ORDER_MARK + written.getvalue()


def _rows(allocation: Allocation, language: Language) -> Iterator[list[str]]:
    """Give the row of headings, one for each member, and the totals."""
    columns = [*_figures(allocation), *_items(allocation), *_sums(allocation)]
    headings = [text.MUNICIPALITY, *(heading for heading, _, _ in columns)]
    yield [text_cell(plain_words(heading, language)) for heading in headings]
    for place, share in enumerate(allocation.shares):
        name = text_cell(f"{share.member} {plain_words(share.name, language)}")
        yield [name, *(number_cell(cells[place]) for _, cells, _ in columns)]
    yield [text_cell(plain_words(text.TOTAL, language)), *(number_cell(total) for _, _, total in columns)]
    if any(cents.cents for cents in allocation.apart.values()):
        yield [text_cell(plain_words(text.APART, language)), *_apart(allocation, len(columns))]


Cell = Fraction | Money | None
Headed = tuple[Words, Sequence[Cell], Cell]
"""A heading, a cell for each member, and the total."""


def _figures(allocation: Allocation) -> Iterator[Headed]:
    """Give the columns of the figures that shares rest on."""
    for column in figure_columns(allocation):
        cells = [None if basis is None else basis.value for basis in column.bases]
        yield driver_heading(column), cells, column.total


def _items(allocation: Allocation) -> Iterator[Headed]:
    """Give a column for each item."""
    for item in allocation.items:
        traces = [share.of_item(item) for share in allocation.shares]
        name = next(trace.name for trace in traces if trace is not None)
        amounts = [None if trace is None else trace.amount for trace in traces]
        yield _in_euros(name), amounts, _total(amounts)


def _sums(allocation: Allocation) -> Iterator[Headed]:
    """Give the columns of the shares, and of what there is beside them: fees, VAT, settlement, instalments."""
    yield _in_euros(text.SHARE), [share.amount for share in allocation.shares], allocation.total
    if allocation.entry_fees:
        fees = [
            [fee.amount for fee in allocation.entry_fees if fee.member == share.member] for share in allocation.shares
        ]
        amounts = [Money.total(of_member) if of_member else None for of_member in fees]
        yield _in_euros(text.ENTRY_FEE), amounts, _total(amounts)
    beside: list[tuple[Words, list[Money]]] = [*member_sums(allocation), *instalment_sums(allocation)]
    for heading, sums in beside:
        yield _in_euros(heading), sums, _total(sums)


def _apart(allocation: Allocation, count: int) -> list[str]:
    """Return the cells of the cents kept apart: those of each item below it, all below the shares."""
    before = len(list(figure_columns(allocation)))
    of_items = [allocation.apart.get(item, Money(0)) for item in allocation.items]
    cells: list[Cell] = [*[None] * before, *of_items, Money.total(of_items)]
    return [number_cell(cell) for cell in [*cells, *[None] * (count - len(cells))]]


def _in_euros(words: Words) -> Words:
    """Return a heading that tells the currency."""
    return say(text.IN_EUROS, words=words)


def _total(amounts: Iterable[Money | None]) -> Money:
    """Add up the sums that there are."""
    return Money.total(amount for amount in amounts if amount is not None)
