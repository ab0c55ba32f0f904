"""A line of a file with a caret under what a finding is about."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.reporting.visible import visible_character, width
from ekirjasto_model.values.finding import Location

TAB = " " * 4
WINDOW = 96
"""How many characters of a line are shown; a longer one is cut on either side."""

LEAD = 24
"""How many characters stay before the caret where a long line is cut."""

LONG = 10_000
"""Of a line with more characters only what stands before, and a little behind, the caret is looked at."""

CUT = "…"


@frozen
class Excerpt:
    """What is shown of a line, and how many columns the caret stands in and spans."""

    line: str
    indent: int
    span: int


def excerpt(location: Location) -> Excerpt | None:
    """Cut out what a location points at; None where there is nothing to see.

    A tab is shown as four spaces, a hidden character as its number, and the
    caret minds characters that take two columns or none.

    >>> excerpt(Location("a.yaml", 1, 7, source="ends: 2020-12-31", length=10))
    Excerpt(line='ends: 2020-12-31', indent=6, span=10)
    """
    whole = location.source
    line = (whole if len(whole) <= LONG else whole[: location.column + 2 * WINDOW]).rstrip()
    if not line:
        return None
    first = min(location.column - 1, len(line))
    start = 0 if len(line) <= WINDOW or first <= WINDOW // 2 else first - LEAD
    end = min(start + WINDOW, len(line))
    before, after = CUT if start > 0 else "", CUT if end < len(line) else ""
    pointed = line[first : min(first + location.length, end)]
    span = sum(map(width, map(_cell, pointed)))
    shown = before + "".join(map(_cell, line[start:end])) + after
    return Excerpt(shown, len(before) + sum(map(width, map(_cell, line[start:first]))), max(1, span))


def _cell(character: str) -> str:
    """Return what one character of a line looks like."""
    return TAB if character == "\t" else visible_character(character)
