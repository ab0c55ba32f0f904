"""Tables in plain text: within a page's width where words allow it, and never cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Table
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting import table as plain
from ekirjasto_model.reporting.table import GAP, Column
from ekirjasto_model.reporting.visible import width
from ekirjasto_model.reporting.wrapping import wrapped
from ekirjasto_model.values.language import Language

COLUMNS = 100
FIRST = 50
"""How wide the first column is at most where a table is taken apart."""


def table(block: Table, language: Language) -> str:
    """Write a table below its caption.

    A table that is too wide breaks its cells into lines, between words only. Where
    even that is not enough, it is taken apart into several, each with the first
    column of the whole. A single word is never broken, so that a table with very
    long ones, such as web addresses, may still be wider than a page.
    """
    headings = [plain_words(column.heading, language) for column in block.columns]
    cells = [[plain_words(row[number], language) for row in block.rows] for number in range(len(headings))]
    columns = [
        Column(heading, found, numeric=column.numeric)
        for heading, found, column in zip(headings, cells, block.columns, strict=True)
    ]
    caption = "\n".join(wrapped(plain_words(block.caption, language), COLUMNS))
    return "\n\n".join((caption, *_pieces(columns)))


def _pieces(columns: Sequence[Column]) -> Iterator[str]:
    """Write columns as one table if they fit, else as several, each with the first column."""
    least = [_least(column) for column in columns]
    first = max(least[0], min(FIRST, _natural(columns[0])))
    if least[0] > FIRST or _total(least) <= COLUMNS:
        yield _lines(columns, least)
        return
    taken = [0]
    for number in range(1, len(columns)):
        if len(taken) > 1 and _total([first, *(least[one] for one in (*taken[1:], number))]) > COLUMNS:
            yield _lines([columns[one] for one in taken], [first, *(least[one] for one in taken[1:])])
            taken = [0]
        taken.append(number)
    yield _lines([columns[one] for one in taken], [first, *(least[one] for one in taken[1:])])


def _lines(columns: Sequence[Column], least: Sequence[int]) -> str:
    """Set one table, its cells broken into lines where it is too wide; then rows stand apart."""
    widths = _widths(columns, least)
    broken = [[wrapped(cell, wide) for cell in column.cells] for column, wide in zip(columns, widths, strict=True)]
    rows = list(zip(*broken, strict=True))
    headings = [wrapped(column.heading, wide) for column, wide in zip(columns, widths, strict=True)]
    tallest = max(map(len, headings))
    top = [[*[""] * (tallest - len(lines)), *lines] for lines in headings]
    between = ("",) if any(len(lines) > 1 for row in rows for lines in row) else ()
    body = ((*(between if number else ()), *_set(row, columns, widths)) for number, row in enumerate(rows))
    return "\n".join((*_set(top, columns, widths), plain.ruler(widths), *(line for lines in body for line in lines)))


def _set(cells: Sequence[list[str]], columns: Sequence[Column], widths: Sequence[int]) -> Iterator[str]:
    """Set the lines of the cells of one row side by side."""
    for number in range(max(map(len, cells))):
        line = [lines[number] if number < len(lines) else "" for lines in cells]
        yield plain.row(line, columns, widths)


def _widths(columns: Sequence[Column], least: Sequence[int]) -> list[int]:
    """Return how wide each column becomes: none wider than its words, the widest brought down to fit."""
    natural = [_natural(column) for column in columns]
    bound = max(natural)
    while bound > 0 and _total(_bounded(least, natural, bound)) > COLUMNS:
        bound -= 1
    return _bounded(least, natural, bound)


def _bounded(least: Sequence[int], natural: Sequence[int], bound: int) -> list[int]:
    """Bring columns down to a bound, but none below its longest word."""
    return [max(low, min(own, bound)) for low, own in zip(least, natural, strict=True)]


def _total(widths: Sequence[int]) -> int:
    """Return how wide a table of such columns is."""
    return sum(widths) + len(GAP) * (len(widths) - 1)


def _natural(column: Column) -> int:
    """Return how wide a column is if nothing is broken."""
    return plain.column_widths([column])[0]


def _least(column: Column) -> int:
    """Return how wide a column is at least: its longest word."""
    return max(width(word) for words in (column.heading, *column.cells) for word in words.split(" "))
