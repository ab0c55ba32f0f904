"""Words in plain text: what a reader needs of them, and nothing that a terminal would obey."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from ekirjasto_model.chapters.words import Capital, Code, Link, Said, Several, Strong, Web, Words
from ekirjasto_model.reporting.heading import heading
from ekirjasto_model.reporting.severity_words import WORDS
from ekirjasto_model.reporting.visible import visible
from ekirjasto_model.reporting.wording import enumeration, said
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def plain_words(words: Words, language: Language) -> str:  # noqa: PLR0911 (a table, one line for each kind of words)
    """Return words as plain text on one line.

    Codes and strong words stand as they are. A link gives its words, and a page
    of the web its address as well, since nothing can be followed in plain text.

    >>> plain_words(Web("https://kirjastot.fi", "Kirjastot.fi"), Language.FI)
    'Kirjastot.fi (https://kirjastot.fi)'
    """
    match words:
        case Code():
            return visible(words.text)
        case Strong() | Link():
            return plain_words(words.words, language)
        case Capital():
            return heading(words.term if isinstance(words.term, Text) else WORDS[words.term], language)
        case Web():
            address, shown = visible(words.address), plain_words(words.words, language)
            return address if shown == address else f"{shown} ({address})"
        case Several():
            return enumeration([plain_words(item, language) for item in words.items], language)
        case Said():
            return _filled(words.text, words.facts, language)
        case Severity():
            return said(WORDS[words], language)
        case _:
            return said(words, language)


def _filled(text: Text, facts: Mapping[str, Words], language: Language) -> str:
    """Write a text with its facts in the place of their names."""
    parts = Formatter().parse(text.said(language))
    return "".join(
        visible(words) + ("" if name is None else plain_words(facts[name], language)) for words, name, _, _ in parts
    )
