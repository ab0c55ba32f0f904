"""Hard spaces, as word processors and web pages have them, where YAML counts ordinary ones."""

from __future__ import annotations

import re

_HARD = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_SIGN = r"(?:-|(?:[\w-]+|\"[^\"]*\"|'[^']*')[ ]*:)"
_SETS_IN = re.compile(rf"[ ]*(?:-[ ]+)*({_HARD})(?:[ ]|{_HARD})*(?:{_SIGN}(?:[ ]|{_HARD}|$)|#|$)")
_BEHIND_SIGN = re.compile(rf"[ ]*(?:-[ ]+)*{_SIGN}({_HARD})")
_BEFORE_COLON = re.compile(rf"[ ]*(?:-[ ]+)*[\w-]+({_HARD})[ ]*:(?:[ ]|$)")

any_in = re.compile(_HARD).search
"""Find any hard space in a text."""


def hard_space(line: str) -> int | None:
    r"""Return the column of a hard space that sets a line in, or stands beside a key's colon or behind a list's dash.

    Those within the words of a value are as good as ordinary ones. A line of
    nothing but hard spaces is no empty line.

    >>> hard_space("name:\u00a0Oulu"), hard_space("\u00a0- Oulu"), hard_space("  \u00a0")
    (6, 1, 3)
    >>> hard_space("name: 1\u00a0234"), hard_space("name: \u00a0Oulu")
    (None, None)
    """
    found = _SETS_IN.match(line) or _BEHIND_SIGN.match(line) or _BEFORE_COLON.match(line)
    return None if found is None else found.start(1) + 1


def code_of(character: str) -> str:
    r"""Return the code by which a character is known.

    >>> code_of("\u00a0")
    'U+00A0'
    """
    return f"U+{ord(character):04X}"
