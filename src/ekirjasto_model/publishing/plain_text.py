"""A document as plain text for a terminal or an e-mail."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import (
    Aside,
    Block,
    Document,
    Glossary,
    Heading,
    Lines,
    Listing,
    Outline,
    Paragraph,
    Table,
    Terminal,
)
from ekirjasto_model.chapters.words import Words
from ekirjasto_model.publishing.glossary import glossary_table
from ekirjasto_model.publishing.plain_table import COLUMNS, table
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.excerpt import TAB
from ekirjasto_model.reporting.findings_text import findings_text
from ekirjasto_model.reporting.visible import visible_character, width
from ekirjasto_model.reporting.wrapping import hanging, wrapped
from ekirjasto_model.values.language import Language

LINES = {1: "=", 2: "-", 3: "."}
"""What stands below a heading of each level; the lowest level has nothing."""

INDENT = " " * 4
BAR = "| "


def plain_text(document: Document, language: Language) -> str:
    """Write a document in a language, its title first.

    Paragraphs are broken between words, at most 100 columns wide; tables are as
    wide as their words ask for. Blocks stand apart by an empty line. What users
    have written is made harmless, and nothing of it is cut. The text ends with a
    line end.
    """
    title = _underlined(document.title, 1, language)
    return "\n\n".join((title, *(_block(block, language) for block in document.blocks))) + "\n"


def _block(block: Block, language: Language) -> str:  # noqa: PLR0911 (a table, one line for each kind of block)
    """Write one block."""
    match block:
        case Heading():
            return _underlined(block.words, block.level, language)
        case Paragraph():
            return _paragraph(block.words, language)
        case Listing():
            return "\n".join(_items(block, language))
        case Outline():
            return "\n".join(_points(block, language))
        case Table():
            return table(block, language)
        case Lines():
            shown = _indented(block.text)
            return shown if block.caption is None else f"{_paragraph(block.caption, language)}\n\n{shown}"
        case Terminal():
            command = f"$ {block.command} --language {language}"
            return _indented(f"{command}\n\n{findings_text(block.report, language)}")
        case Aside():
            return f"\n{BAR.rstrip()}\n".join(
                hanging(plain_words(words, language), COLUMNS, BAR, BAR) for words in block.paragraphs
            )
        case Glossary():
            return table(glossary_table(block, language), language)


def _underlined(words: Words, level: int, language: Language) -> str:
    """Write a heading, a line of its level below it."""
    lines = wrapped(plain_words(words, language), COLUMNS)
    sign = LINES.get(level)
    return "\n".join((*lines, *([sign * max(map(width, lines))] if sign else [])))


def _paragraph(words: Words, language: Language) -> str:
    """Write a paragraph."""
    return "\n".join(wrapped(plain_words(words, language), COLUMNS))


def _items(block: Listing, language: Language) -> Iterator[str]:
    """Write the points of a list, their marks to the left of all their lines."""
    wide = len(f"{len(block.items)}. ")
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}. ".rjust(wide) if block.ordered else "- "
        yield hanging(plain_words(item, language), COLUMNS, mark, " " * len(mark))


def _points(block: Outline, language: Language) -> Iterator[str]:
    """Write points, each set in by its depth."""
    for depth, words in block.points:
        space = "  " * depth
        yield hanging(plain_words(words, language), COLUMNS, f"{space}- ", f"{space}  ")


def _indented(text: str) -> str:
    """Write lines exactly as they are, set in; what a terminal would obey is made visible."""
    lines = (
        "".join(TAB if sign == "\t" else visible_character(sign) for sign in line)
        for line in text.rstrip("\n").split("\n")
    )
    return "\n".join(f"{INDENT}{line}".rstrip() for line in lines)
