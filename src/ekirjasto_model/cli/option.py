"""What an option is: how its value is shown in the help, and what it does."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.values.text import Text


@frozen
class Option:
    """One option: how its value is shown in the help, and what it does."""

    value: Text
    about: Text


def same(words: str) -> Text:
    """Return words that are the same in every language."""
    return Text(fi=words, sv=words, en=words)


FILE = Text(fi="TIEDOSTO", sv="FIL", en="FILE")
