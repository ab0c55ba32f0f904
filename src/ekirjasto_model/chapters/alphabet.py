"""The alphabetical order of Finnish, Swedish and English, without asking any system."""

from __future__ import annotations

from unicodedata import normalize

AFTER_Z = {letter: f"~{place}" for place, letter in enumerate("åäö")}
"""Å, ä and ö are letters of their own and stand after z in this order."""


def alphabetical(words: str) -> tuple[str, str]:
    """Return the key by which words stand in alphabetical order; capitals and hyphens do not matter.

    Letters with other marks stand beside the plain letter, as in dictionaries.

    >>> sorted(["öppen", "åtgärd", "zon", "ämne", "E-kirjasto", "edustaja"], key=alphabetical)
    ['edustaja', 'E-kirjasto', 'zon', 'åtgärd', 'ämne', 'öppen']
    """
    folded = normalize("NFC", words).casefold()
    letters = (AFTER_Z.get(letter) or normalize("NFD", letter)[0] for letter in folded)
    return "".join(letter for letter in letters if letter not in "-’'"), words
