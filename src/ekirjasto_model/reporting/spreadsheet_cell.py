"""Cells that a spreadsheet shows as they are meant, and of which it runs none."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.reporting.visible import visible
from ekirjasto_model.reporting.wording import plain
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rounding import rounded_to

STARTS_A_FORMULA = (
    "=+-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}"
    "\N{FULLWIDTH COMMERCIAL AT}\N{MINUS SIGN}"
)
DECIMALS = 6
"""How many decimals are written of a number whose decimals have no end."""


def text_cell(words: str) -> str:
    r"""Return words as a cell; an apostrophe comes first where a program would run them.

    Tabs and line ends become spaces, other hidden characters show their number.

    >>> text_cell("Oulu"), text_cell("=2+3"), text_cell("\t@SUM(A1)")
    ('Oulu', "'=2+3", "' @SUM(A1)")
    """
    shown = visible(words)
    return f"'{shown}" if shown.lstrip()[:1] in tuple(STARTS_A_FORMULA) else shown


def number_cell(number: Fraction | Money | None) -> str:
    """Return a number as a cell: a decimal comma, no spaces; nothing where there is none.

    It never holds a fraction's bar, which a spreadsheet would take for a day.

    >>> number_cell(Money.of("1303.43")), number_cell(Fraction(1808)), number_cell(Fraction(7, 2))
    ('1303,43', '1808', '3,5')
    >>> number_cell(Fraction(2, 3)), number_cell(None)
    ('0,666667', '')
    """
    if number is None:
        return ""
    if isinstance(number, Money):
        return str(number).replace(".", ",")
    written = plain(number)
    return (plain(rounded_to(number, DECIMALS)) if "/" in written else written).replace(".", ",")
