"""A document as Markdown: CommonMark with tables."""

from __future__ import annotations

import re
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
from ekirjasto_model.publishing.markdown_table import table
from ekirjasto_model.publishing.markdown_words import Setting, line_start, written
from ekirjasto_model.reporting.findings_text import findings_text
from ekirjasto_model.reporting.visible import visible_character


def markdown(document: Document, setting: Setting) -> str:
    """Write a document in the setting's language, its title first.

    A paragraph is one line; blocks stand apart by an empty one. A section that
    links can reach carries its name in an anchor, the same in every language.
    The text ends with a line end.
    """
    title = f"# {written(document.title, setting)}"
    return "\n\n".join((title, *blocks(document.blocks, setting))) + "\n"


def blocks(stated: tuple[Block, ...], setting: Setting) -> Iterator[str]:
    """Write blocks one by one."""
    for block in stated:
        yield _block(block, setting)


def _block(block: Block, setting: Setting) -> str:  # noqa: PLR0911 (a table, one line for each kind of block)
    """Write one block."""
    match block:
        case Heading():
            anchor = f'<a id="{block.section}"></a>\n\n' if block.section else ""
            return f"{anchor}{'#' * block.level} {written(block.words, setting)}"
        case Paragraph():
            return paragraph(block.words, setting)
        case Listing():
            return "\n".join(_items(block, setting))
        case Outline():
            return "\n".join(f"{'  ' * depth}- {paragraph(words, setting)}" for depth, words in block.points)
        case Table():
            return table(block, setting)
        case Lines():
            return _lines(block, setting)
        case Terminal():
            command = f"$ {block.command} --language {setting.language}"
            return fenced(f"{command}\n\n{findings_text(block.report, setting.language)}", "text")
        case Aside():
            return "\n>\n".join(f"> {paragraph(words, setting)}" for words in block.paragraphs)
        case Glossary():
            return table(glossary_table(block, setting.language), setting)


def paragraph(words: Words, setting: Setting) -> str:
    """Write a paragraph on one line."""
    return line_start(written(words, setting))


def fenced(text: str, notation: str = "") -> str:
    r"""Write lines exactly as they are, between fences that do not occur among them.

    >>> print(fenced("a: 1\n", "yaml"))
    ```yaml
    a: 1
    ```
    """
    lines = ["".join(map(_shown, line)).rstrip() for line in text.rstrip("\n").split("\n")]
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join((fence + notation, *lines, fence))


def _items(block: Listing, setting: Setting) -> Iterator[str]:
    """Write the points of a list."""
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}." if block.ordered else "-"
        yield f"{mark} {paragraph(item, setting)}"


def _lines(block: Lines, setting: Setting) -> str:
    """Write lines below the caption that says where they stand."""
    shown = fenced(block.text, block.notation)
    return shown if block.caption is None else f"{paragraph(block.caption, setting)}\n\n{shown}"


def _shown(character: str) -> str:
    """Return one character of a line as a reader should see it."""
    return character if character == "\t" else visible_character(character)
