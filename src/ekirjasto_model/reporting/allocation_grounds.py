"""How shares came about, in words: each item's formula and rounding, each driver's day and source."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.allocation.grounds import ground_points
from ekirjasto_model.chapters.allocation.grounds_text import EXPLAIN, HEADING
from ekirjasto_model.chapters.words import Code, say
from ekirjasto_model.publishing.plain_words import plain_words
from ekirjasto_model.reporting.grounds_line import COLUMNS
from ekirjasto_model.reporting.wrapping import hanging, wrapped
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.share import Allocation


def grounds(allocation: Allocation, language: Language) -> Iterator[str]:
    """Give the lines that tell for each item and each driver what the shares rest on."""
    yield f"{HEADING.said(language)}:"
    for depth, words in ground_points(allocation):
        space = " " * (2 + 4 * depth)
        yield hanging(plain_words(words, language), COLUMNS, space, space)
    if allocation.shares:
        option = say(EXPLAIN, option=Code(f"--explain {allocation.shares[0].member}"))
        yield ""
        yield from wrapped(plain_words(option, language), COLUMNS)
