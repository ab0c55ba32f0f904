"""What a single line of YAML looks like, for telling mistakes apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

SPECIAL = "*&@`%!|>,[]{}"
"""Characters with which a text without quotes cannot begin."""

_KEY = r"(?:\"[^\"]*\"[ ]*|'[^']*'[ ]*|[^\s\"'#:,\[\]{}&*!|>%@`-][^:#]*)"
_START = r"[ ]*(?:-[ ]+)*"
_VALUE = re.compile(rf"{_START}(?:{_KEY}:[ ]+)?(?=\S)")
_COLON_IN_VALUE = re.compile(rf"{_START}{_KEY}:[ ]+[^\s\"'#&*!|>\[\]{{}}%@`][^#]*?(:)(?:[ ]|$)")
_LACKS_SPACE = re.compile(rf"{_START}(?:[\w-]+|\"[^\"]*\"|'[^']*')(:)(?!//)[^\s:]")
_DASH_LACKS_SPACE = re.compile(r"[ ]*(-)[^\s-]")
_ENTRY = re.compile(rf"{_START}({_KEY}):(?:\s|$)|[ ]*-(?:\s|$)")


def value_column(line: str) -> int | None:
    """Return the column, from 1, where a line's value begins.

    >>> value_column("  phone: @home"), value_column("- a")
    (10, 3)
    """
    found = _VALUE.match(line)
    return None if found is None else found.end() + 1


def colon_in_value(line: str) -> int | None:
    """Return the column of a colon and space within a value that has no quotes.

    >>> colon_in_value("name: Annex: prices"), colon_in_value("name: Annex")
    (12, None)
    """
    found = _COLON_IN_VALUE.match(line)
    return None if found is None else found.start(1) + 1


def lacks_space(line: str) -> int | None:
    """Return the column of a colon, or of a list's dash, that lacks its space.

    >>> lacks_space("version:1"), lacks_space("-Oulu"), lacks_space("version: 1")
    (8, 1, None)
    """
    found = _LACKS_SPACE.match(line) or _DASH_LACKS_SPACE.match(line)
    return None if found is None else found.start(1) + 1


def lacks_colon(line: str) -> bool:
    """Tell whether a line has words but neither a colon nor a dash, nor a comment.

    >>> lacks_colon("version 1"), lacks_colon("- Oulu")
    (True, False)
    """
    return bool(line.strip()) and ":" not in line and "#" not in line and not line.lstrip().startswith(("-", ".", "%"))


def is_entry(line: str) -> bool:
    """Tell whether a line begins with a key and colon or with a list's dash.

    >>> is_entry("  ends: 2022-12-31"), is_entry("Oulu")
    (True, False)
    """
    return _ENTRY.match(line) is not None


def key_of(line: str) -> str:
    """Return a line's key as it is written; empty where there is none.

    >>> key_of("- ends: 2022-12-31")
    'ends'
    """
    found = _ENTRY.match(line)
    return (found[1] or "").rstrip() if found is not None else ""


def comment_column(line: str) -> int | None:
    """Return the column of the comment behind a value without quotation marks, if there is one.

    >>> comment_column("fi: Liite #5"), comment_column("fi: 'Liite #5'")
    (11, None)
    """
    value = value_column(line)
    if value is None or line[value - 1] in f"#\"'{SPECIAL}":
        return None
    sign = line.find(" #", value)
    return None if sign < 0 else sign + 2


def line_before(lines: Sequence[str], number: int, blank: str | None = None) -> int | None:
    """Return the number of the nearest line above that says something, both from 1.

    ``blank`` are the signs of which a line that says nothing consists; all white space if not stated.
    """
    for above in range(min(number - 1, len(lines)), 0, -1):
        words = lines[above - 1].strip(blank)
        if words and not words.startswith("#"):
            return above
    return None
