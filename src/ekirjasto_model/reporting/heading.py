"""A term as it begins a line."""

from __future__ import annotations

from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


def heading(text: Text, language: Language) -> str:
    """Write a term with a capital letter.

    >>> heading(Text(fi="asukasluku", sv="invånarantal", en="population"), Language.FI)
    'Asukasluku'
    """
    words = text.said(language)
    return words[:1].upper() + words[1:]
