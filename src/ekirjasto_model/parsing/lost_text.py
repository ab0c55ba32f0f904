"""Text that YAML takes for a comment, because a blank and a number sign stand before it."""

from __future__ import annotations

import re

from ekirjasto_model.parsing.core_schema import meaning

_LOST = re.compile(r"[ ](#\w.*?)(?=[ \t]+#[ \t]|[ \t\r]*$)", re.MULTILINE)

_NUMBER_OR_DAY = re.compile(r"[0-9 .,:/+%€-]+").fullmatch

any_in = re.compile(r"\S #\w").search
"""Find out whether a text may hold any."""


def lost_behind(text: str, end: int, value: str, key: str | None) -> str | None:
    """Return the text lost behind a value without quotation marks that ends at an index; None for a true comment.

    A comment has a blank behind its sign or more than one before it. Behind words
    in a language, behind several words, and where a digit follows, one blank
    before and none behind mean that the sign belongs to the text. A number, a
    day or a code is whole as it is.

    >>> line = "fi: Sopimus #5"
    >>> lost_behind(line, 11, "Sopimus", "fi"), lost_behind("fi: Sopimus  #5", 11, "Sopimus", "fi")
    ('#5', None)
    """
    found = _LOST.match(text, end)
    if found is None or not isinstance(meaning(value), str) or _NUMBER_OR_DAY(value):
        return None
    from ekirjasto_model.notation.wording import LANGUAGES

    is_text = key in LANGUAGES or " " in value or found[1][1].isdigit()
    return found[1] if is_text else None
