"""A CSV file of one driver's figures: hostile until read, and each mistake told at its line and column."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ekirjasto_model.parsing.csv_cells import StrayQuoteError, cells
from ekirjasto_model.parsing.csv_values import code_flaw, value_flaw
from ekirjasto_model.parsing.decoding import decode
from ekirjasto_model.values.figure_table import FigureRow
from ekirjasto_model.values.finding import Fact, Flaw
from ekirjasto_model.values.limits import MAX_FILE_BYTES
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.source_file import SourceFile

COLUMNS = ("municipality", "value")
MAX_ROWS = 1000
"""How many rows are read: three times as many as there are municipalities."""

BYTE_ORDER_MARK = "reading.byte-order-mark"


@frozen
class ReadFigures:
    """The rows that could be read, the flaws met, and the text's lines, so that a flaw's line can be shown."""

    rows: tuple[FigureRow, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    lines: tuple[str, ...] = ()


def read_figures(source: SourceFile) -> ReadFigures:
    r"""Read a file of figures: UTF-8, with or without a byte order mark; commas or semicolons between cells.

    Whatever the bytes are, the answer is rows and flaws, never an exception.

    >>> read = read_figures(SourceFile("loans.csv", b"municipality;value\n047;8120\n205;21,5\n"))
    >>> [(row.municipality, str(row.value)) for row in read.rows]
    [('047', '8120')]
    >>> [(flaw.rule, flaw.line, flaw.column) for flaw in read.flaws]
    [('reading.csv-comma-in-number', 3, 5)]
    """
    if source.flaw is not None:
        return ReadFigures(flaws=(source.flaw,))
    if len(source.content) > MAX_FILE_BYTES:
        limit = f"{MAX_FILE_BYTES // (1024 * 1024)} MiB"
        return ReadFigures(flaws=(Flaw("reading.too-large", 1, 1, {"limit": limit}),))
    decoded = decode(source.content)
    lines = tuple(decoded.text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    if not decoded.readable:
        return ReadFigures(flaws=tuple(flaw for flaw in decoded.flaws if flaw.rule != BYTE_ORDER_MARK), lines=lines)
    rows: list[FigureRow] = []
    flaws: list[Flaw] = []
    for one in _read(lines):
        if isinstance(one, Flaw):
            flaws.append(one)
        else:
            rows.append(one)
    return ReadFigures(tuple(rows), tuple(flaws), lines)


def _read(lines: tuple[str, ...]) -> Iterator[FigureRow | Flaw]:
    """Give the rows and the flaws of a text, in their order; without a sound header nothing more is read.

    Rows of two empty cells are passed over: spreadsheets leave them where something stood.
    """
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line.strip(" \t")]
    if not filled:
        yield Flaw("reading.csv-columns", 1, 1, {"columns": ";".join(COLUMNS)})
        return
    number, header = filled[0]
    separator = ";" if ";" in header else ","
    order = _order(header, separator)
    if order is None:
        yield Flaw("reading.csv-columns", number, 1, {"columns": ";".join(COLUMNS)}, max(len(header), 1))
        return
    rows = [(at, line) for at, line in filled[1:] if line.strip(" \t") != separator]
    if not rows:
        yield Flaw("reading.csv-without-rows", number, 1)
    known: dict[str, int] = {}
    for at, line in rows[:MAX_ROWS]:
        yield from _row(at, line, separator, order, known)
    if len(rows) > MAX_ROWS:
        yield Flaw("reading.too-many-values", rows[MAX_ROWS][0], 1, {"limit": MAX_ROWS * len(COLUMNS)})


def _order(header: str, separator: str) -> tuple[int, int] | None:
    """Return in which cells the code and the value stand, None where the header names other columns."""
    try:
        names = [cell.text.lower() for cell in cells(header, separator)]
    except StrayQuoteError:
        return None
    return (names.index("municipality"), names.index("value")) if sorted(names) == sorted(COLUMNS) else None


def _row(
    number: int, line: str, separator: str, order: tuple[int, int], known: dict[str, int]
) -> Iterator[FigureRow | Flaw]:
    """Give a row, or what is wrong with it."""
    try:
        found = cells(line, separator)
    except StrayQuoteError as stray:
        yield Flaw("reading.csv-quotes", number, stray.column)
        return
    if len(found) != len(COLUMNS):
        yield Flaw("reading.csv-cells", number, 1, {"count": len(found), "due": len(COLUMNS)}, len(line))
        return
    code, value = found[order[0]], found[order[1]]
    flaws = [flaw for flaw in (code_flaw(code, number), value_flaw(value, number)) if flaw is not None]
    if not flaws and code.text in known:
        facts: dict[str, Fact] = {"code": code.text, "line": known[code.text]}
        flaws = [Flaw("reading.csv-municipality-twice", number, code.column, facts, len(code.text))]
    yield from flaws
    if not flaws:
        known[code.text] = number
        yield FigureRow(code.text, Rate.of(value.text), number, value.column)
