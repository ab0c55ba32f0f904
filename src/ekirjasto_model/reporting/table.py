"""A table in plain text: as wide as its words, so that no name or number is ever cut."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from ekirjasto_model.reporting.visible import width

GAP = "  "


@frozen
class Column:
    """One column: its heading, its cells, the cell of the last line, and whether numbers stand in it."""

    heading: str
    cells: Sequence[str]
    total: str = ""
    numeric: bool = False


def table(columns: Sequence[Column]) -> str:
    """Set columns side by side, the headings above and the totals, if there are any, below a line.

    >>> print(table([Column("Kunta", ["Oulu", "Pello"], "Yhteensä"), Column("Euroa", ["12", "3"], "15", numeric=True)]))
    Kunta     Euroa
    --------  -----
    Oulu         12
    Pello         3
    --------  -----
    Yhteensä     15
    """
    widths = column_widths(columns)
    line = ruler(widths)
    rows = zip(*(column.cells for column in columns), strict=True)
    totals = [column.total for column in columns]
    return "\n".join(
        (
            row([column.heading for column in columns], columns, widths),
            line,
            *(row(cells, columns, widths) for cells in rows),
            *((line, row(totals, columns, widths)) if any(totals) else ()),
        )
    )


def table_width(columns: Sequence[Column]) -> int:
    """Return how many columns of a terminal a table takes."""
    return sum(column_widths(columns)) + len(GAP) * (len(columns) - 1)


def column_widths(columns: Sequence[Column]) -> list[int]:
    """Return how wide each column is: as wide as the widest of its cells."""
    return [max(map(width, (column.heading, *column.cells, column.total))) for column in columns]


def ruler(widths: Sequence[int]) -> str:
    """Return the line below the headings.

    >>> ruler([3, 5])
    '---  -----'
    """
    return GAP.join("-" * wide for wide in widths)


def row(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    """Set one row: words to the left, numbers to the right."""
    return GAP.join(_cells(cells, columns, widths)).rstrip()


def _cells(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> Iterator[str]:
    """Fill each cell up to its column's width."""
    for cell, column, wide in zip(cells, columns, widths, strict=True):
        space = " " * (wide - width(cell))
        yield space + cell if column.numeric else cell + space
