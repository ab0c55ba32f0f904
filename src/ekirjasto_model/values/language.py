"""The languages in which the package speaks."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A language of our own words; Finnish is the authoritative one.

    >>> Language("sv").own_name
    'svenska'
    """

    FI = "fi"
    SV = "sv"
    EN = "en"

    @property
    def own_name(self) -> str:
        """The language's name in the language itself."""
        return {"fi": "suomi", "sv": "svenska", "en": "English"}[self.value]
