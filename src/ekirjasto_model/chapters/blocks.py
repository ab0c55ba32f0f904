"""A published document as blocks that know no language and no format.

Later formats are written from the same blocks, so they say what a thing is and
never what it looks like.
"""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.chapters.words import Words
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.text import Text


@frozen
class Heading:
    """The heading of a section.

    ``level`` is 2 for a section of the document, 3 and 4 for those within it; 1 is
    the document's own title. ``section`` is the name by which links reach it, the
    same in every language and once in a document.
    """

    level: int
    words: Words
    section: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a level that no section has."""
        if self.level not in (2, 3, 4):
            raise ValueError(f"a section's heading has the level 2, 3 or 4, not {self.level}")


@frozen
class Paragraph:
    """A paragraph of prose."""

    words: Words


@frozen
class Listing:
    """A list of points; ``ordered`` where one follows on another."""

    items: tuple[Words, ...]
    ordered: bool = False


@frozen
class Outline:
    """Points within points: each with its depth, from 0, in the order in which they are read."""

    points: tuple[tuple[int, Words], ...]


@frozen
class Column:
    """A column's heading, and whether numbers stand in it."""

    heading: Words
    numeric: bool = False


@frozen
class Table:
    """A table with a caption and a row of headings.

    Raises:
        ValueError: a row has more or fewer cells than there are columns.
    """

    caption: Words
    columns: tuple[Column, ...]
    rows: tuple[tuple[Words, ...], ...]

    def __attrs_post_init__(self) -> None:
        """Refuse a row that does not fit."""
        if any(len(row) != len(self.columns) for row in self.rows):
            raise ValueError("a row of a table has a cell for every column")


@frozen
class Lines:
    """Lines of a file or a command, shown exactly as they are.

    ``caption`` says where they stand or what they show. ``notation`` is the name by
    which highlighters know what the lines are written in, such as ``yaml``.
    """

    text: str
    caption: Words | None = None
    notation: str = ""


@frozen
class Terminal:
    """A command and what it prints: the findings of a report."""

    command: str
    report: Report


@frozen
class Aside:
    """Something to bear in mind, set apart from the text around it."""

    paragraphs: tuple[Words, ...]


@frozen
class Term:
    """A term with its definition."""

    term: Text
    definition: Text


@frozen
class Glossary:
    """Terms in every language; they stand in the alphabetical order of the language in which they are read."""

    caption: Words
    terms: tuple[Term, ...]


Block = Heading | Paragraph | Listing | Outline | Table | Lines | Terminal | Aside | Glossary


@frozen
class Document:
    """A document to be published, in whatever languages and formats.

    ``name`` is its name within its set, in kebab-case; links lead to it.
    """

    name: str
    title: Words
    blocks: tuple[Block, ...]

    def sections(self) -> tuple[str, ...]:
        """Name the sections that links can reach, in their order.

        >>> title = Text(fi="Luku", sv="Kapitel", en="Chapter")
        >>> Document("costs", title, (Heading(2, title, "rounding"), Paragraph(title))).sections()
        ('rounding',)
        """
        return tuple(block.section for block in self.blocks if isinstance(block, Heading) and block.section)
