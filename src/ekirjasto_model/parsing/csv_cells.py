"""The cells of one line of CSV."""

from __future__ import annotations

import re

from attrs import frozen

MAX_CELLS = 100
"""How many cells of a line are looked at: far more than any row of ours has."""

_QUOTED = re.compile(r' *"((?:[^"]|"")*)" *')


@frozen
class Cell:
    """The text of a cell, without its quotation marks, and the column in which it begins, counted from 1."""

    text: str
    column: int


class StrayQuoteError(Exception):
    """A quotation mark that opens or closes nothing, in a column."""

    def __init__(self, column: int) -> None:
        """Hold the column."""
        super().__init__(column)
        self.column = column


def cells(line: str, separator: str) -> list[Cell]:
    """Take a line apart; a cell in quotation marks may hold the separator, and two marks for one.

    Spaces around a cell are no part of it. No more than ``MAX_CELLS`` are taken.

    Raises:
        StrayQuoteError: a quotation mark opens or closes nothing.

    >>> [cell.text for cell in cells('047; "Enonte""kiö; x" ;12', ";")]
    ['047', 'Enonte"kiö; x', '12']
    """
    found: list[Cell] = []
    at = 0
    while True:
        quoted = _QUOTED.match(line, at)
        if quoted is not None:
            text, start, end = quoted[1].replace('""', '"'), quoted.start(1), quoted.end()
        else:
            end = line.find(separator, at)
            end = len(line) if end < 0 else end
            raw = line[at:end]
            text, start = raw.strip(" "), at + len(raw) - len(raw.lstrip(" "))
            if '"' in raw:
                raise StrayQuoteError(at + raw.index('"') + 1)
        found.append(Cell(text, start + 1))
        if end >= len(line) or len(found) == MAX_CELLS:
            return found
        if line[end] != separator:
            raise StrayQuoteError(end + 1)
        at = end + 1
