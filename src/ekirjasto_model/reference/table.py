"""The tables that the package carries, row by row.

What the tables mean and where they come from stands beside them in
``tables/SOURCES.md``: Statistics Finland, CC BY 4.0.
"""

from __future__ import annotations

from functools import cache


@cache
def header(name: str) -> tuple[str, ...]:
    """Return the names of a table's columns.

    >>> header("regions")
    ('code', 'fi', 'sv', 'en')
    """
    return tuple(_lines(name)[0].split(","))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a table, without its header, in the order of their codes.

    A cell is text as it stands in the table; an empty one says that there is
    nothing to state. The tables have no quotes, so a comma always parts two cells.

    >>> rows("regions")[0]
    ('01', 'Uusimaa', 'Nyland', 'Uusimaa')
    """
    return tuple(tuple(line.split(",")) for line in _lines(name)[1:])


@cache
def _lines(name: str) -> list[str]:
    """Read a table's lines from the package."""
    from importlib.resources import files

    table = files("ekirjasto_model.reference") / "tables" / f"{name}.csv"
    return table.read_text(encoding="utf-8").splitlines()
