"""Tables in Markdown: a row of headings, one line for each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from ekirjasto_model.chapters.blocks import Table
from ekirjasto_model.chapters.words import Strong
from ekirjasto_model.publishing.markdown_words import Setting, written


def table(block: Table, setting: Setting) -> str:
    """Write a table below its caption; numbers stand to the right."""
    inside = evolve(setting, in_table=True)
    headings = [written(column.heading, inside) for column in block.columns]
    rows = ([written(cell, inside) for cell in row] for row in block.rows)
    caption = written(Strong(block.caption), setting)
    return f"{caption}\n\n{_grid(headings, rows, [column.numeric for column in block.columns])}"


def _grid(headings: Sequence[str], rows: Iterable[Sequence[str]], numeric: Sequence[bool]) -> str:
    """Set cells between bars."""
    marks = ["---:" if right else "---" for right in numeric]
    return "\n".join(_row(cells) for cells in _lines(headings, marks, rows))


def _lines(headings: Sequence[str], marks: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Give the headings, the line below them, and the rows."""
    yield headings
    yield marks
    yield from rows


def _row(cells: Sequence[str]) -> str:
    """Write one line of a table."""
    return f"| {' | '.join(cells)} |"
