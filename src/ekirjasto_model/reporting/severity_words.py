"""How the grades of a finding are called and coloured."""

from __future__ import annotations

from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

WORDS = {
    Severity.ERROR: Text(fi="virhe", sv="fel", en="error"),
    Severity.WARNING: Text(fi="varoitus", sv="varning", en="warning"),
    Severity.NOTE: Text(fi="huomautus", sv="anmärkning", en="note"),
}

COUNTS = Text(
    fi="Tarkistuspäivä {day}. Virheitä: {error}, varoituksia: {warning}, huomautuksia: {note}.",
    sv="Kontrolldag {day}. Fel: {error}, varningar: {warning}, anmärkningar: {note}.",
    en="Checked as of {day}. Errors: {error}, warnings: {warning}, notes: {note}.",
)
COUNTS_AT_LEAST = Text(
    fi="Tarkistuspäivä {day}. Vähintään: virheitä {error}, varoituksia {warning}, huomautuksia {note}.",
    sv="Kontrolldag {day}. Minst: fel {error}, varningar {warning}, anmärkningar {note}.",
    en="Checked as of {day}. At least: errors {error}, warnings {warning}, notes {note}.",
)

BOLD = "1"
COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}


def painted(words: str, colour: str, *, paint: bool) -> str:
    r"""Wrap words in a terminal's codes for a colour, or leave them as they are.

    >>> painted("virhe", BOLD, paint=True), painted("virhe", BOLD, paint=False)
    ('\x1b[1mvirhe\x1b[0m', 'virhe')
    """
    return f"\x1b[{colour}m{words}\x1b[0m" if paint else words
