"""The tables of a page that was worked out by hand, read as rows."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "malli-days.md"
NOTHING = "–"

Row = dict[str, str]


@cache
def tables(heading: str) -> list[list[Row]]:
    """Return the tables under a heading of the page, in order, each as rows by the names of the columns."""
    _, found, rest = PAGE.read_text("utf-8").partition(f"\n## {heading}\n")
    assert found, f"the page has no heading {heading!r}"
    blocks: list[list[list[str]]] = [[]]
    for line in rest.partition("\n## ")[0].splitlines():
        if line.startswith("|"):
            blocks[-1].append([cell.strip() for cell in line.strip("|").split("|")])
        elif blocks[-1]:
            blocks.append([])
    return [[dict(zip(head, row, strict=True)) for row in rows] for head, _, *rows in filter(None, blocks)]


def only_table(heading: str) -> list[Row]:
    """Return the one table under a heading."""
    (table,) = tables(heading)
    return table


def cell(parts: list[str], between: str = " ") -> str:
    """Write what stands in a cell; a dash where there is nothing."""
    return between.join(parts) or NOTHING
