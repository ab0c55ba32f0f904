"""One sentence or more as an indented paragraph of plain text."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import fill as wrap

from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text

COLUMNS = 100


def line(text: Text, facts: Mapping[str, Fact], language: Language, indent: int = 6) -> str:
    """Say a text with its facts, wrapped and indented.

    >>> line(Text(fi="Hinta: {price}.", sv="Pris: {price}.", en="Price: {price}."), {"price": "€1"}, Language.EN, 2)
    '  Price: €1.'
    """
    space = " " * indent
    words = fill(text, facts, language)
    return wrap(words, COLUMNS, initial_indent=space, subsequent_indent=space, break_long_words=False)
