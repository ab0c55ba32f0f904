"""Tables in Markdown: a row of headings, one line for each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from ekirjasto_model.chapters.alphabet import alphabetical
from ekirjasto_model.chapters.blocks import Column, Glossary, Table
from ekirjasto_model.chapters.words import Strong, Words
from ekirjasto_model.publishing.markdown_words import Setting, written
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

DEFINITION = Text(fi="määritelmä", sv="definition", en="definition")


def table(block: Table, setting: Setting) -> str:
    """Write a table below its caption; numbers stand to the right."""
    inside = evolve(setting, in_table=True)
    headings = [written(column.heading, inside) for column in block.columns]
    rows = ([written(cell, inside) for cell in row] for row in block.rows)
    caption = written(Strong(block.caption), setting)
    return f"{caption}\n\n{_grid(headings, rows, [column.numeric for column in block.columns])}"


def glossary(block: Glossary, setting: Setting) -> str:
    """Write a glossary as a table: the term in the reader's language first, then in the others.

    The headings name the languages in themselves.
    """
    own = setting.language
    others = [language for language in Language if language is not own]
    columns = tuple(Column(language.own_name) for language in (own, *others))
    ordered = sorted(block.terms, key=lambda term: alphabetical(term.term.said(own)))
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Strong(one.term.said(own)), *(one.term.said(other) for other in others), one.definition) for one in ordered
    )
    return table(Table(block.caption, (*columns, Column(DEFINITION)), rows), setting)


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
