"""What is wrong with a cell of a CSV file: a municipality's code, or a figure."""

from __future__ import annotations

import re

from ekirjasto_model.parsing.csv_cells import Cell
from ekirjasto_model.reference.municipalities import municipality, named, nearest
from ekirjasto_model.values.finding import Fact, Flaw
from ekirjasto_model.values.rate import RATE_PATTERN

FORMULA = ("=", "+", "-", "@", "\t")
"""With these a spreadsheet takes a cell for a formula."""

LONGEST = 40
"""How much of a cell a finding shows."""


def code_flaw(cell: Cell, line: int) -> Flaw | None:
    """Return what is wrong with a municipality's code; None where a municipality has it."""
    text = cell.text
    if municipality(text) is not None:
        return None
    facts: dict[str, Fact] = {"text": shown(text)}
    if text.startswith(FORMULA):
        return _flaw("reading.csv-formula", cell, line, facts)
    if re.fullmatch("[0-9]{1,2}", text) and municipality(text.zfill(3)) is not None:
        return _flaw("reading.csv-code-without-zeros", cell, line, {**facts, "write": text.zfill(3)})
    found = named(text) if len(text) <= LONGEST else ()
    meant = found[0] if found else nearest(text) if re.search("[^0-9 ]", text) and len(text) <= LONGEST else None
    if meant is not None:
        return _flaw("reading.csv-name-for-code", cell, line, {**facts, "write": meant.code, "name": meant.names})
    return _flaw("reading.csv-unknown-municipality", cell, line, facts)


def value_flaw(cell: Cell, line: int) -> Flaw | None:
    """Return what is wrong with a figure; None where it is a number with a point, not negative.

    >>> value_flaw(Cell("1 234", 5), 2).rule
    'reading.csv-number'
    """
    text = cell.text
    if re.search(RATE_PATTERN, text):
        return None
    facts: dict[str, Fact] = {"text": shown(text)}
    if re.fullmatch(r"[0-9]{1,9},[0-9]{1,12}", text):
        return _flaw("reading.csv-comma-in-number", cell, line, {**facts, "write": text.replace(",", ".")})
    if text.startswith(FORMULA):
        return _flaw("reading.csv-formula", cell, line, facts)
    return _flaw("reading.csv-number", cell, line, facts)


def shown(text: str) -> str:
    """Return as much of a cell's text as a finding shows."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _flaw(rule: str, cell: Cell, line: int, facts: dict[str, Fact]) -> Flaw:
    """Return a flaw at a cell."""
    return Flaw(rule, line, cell.column, facts, max(len(cell.text), 1))
