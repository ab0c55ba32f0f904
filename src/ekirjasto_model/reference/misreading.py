"""What other programs make of a municipality code that stands without quotes.

YAML 1.1 readers take digits with a leading zero as an octal number; readers of
YAML 1.2 and spreadsheets drop the zero. Either way a three-digit code becomes a
number, and some codes become another real municipality.
"""

from __future__ import annotations

from ekirjasto_model.reference.municipalities import municipality
from ekirjasto_model.reference.municipality import Municipality


def as_octal(text: str) -> str | None:
    """Return the three digits that a YAML 1.1 reader makes of a code, or None where it keeps its number.

    >>> as_octal("061"), as_octal("047"), as_octal("091"), as_octal("179"), as_octal("005")
    ('049', '039', None, None, None)
    """
    if len(text) != 3 or text[0] != "0" or not set(text) <= set("01234567"):
        return None
    read = f"{int(text, 8):03d}"
    return None if read == text else read


def without_zeros(text: str) -> str | None:
    """Return what is left of a code when its leading zeros are dropped, or None where it has none.

    >>> without_zeros("047"), without_zeros("005"), without_zeros("179")
    ('47', '5', None)
    """
    dropped = text.lstrip("0") or "0"
    return None if dropped == text or not (text.isascii() and text.isdigit()) else dropped


def misread(text: str) -> Municipality | None:
    """Return the other real municipality that a YAML 1.1 reader takes a code for, if there is one.

    >>> misread("061").names.fi, misread("047") is None
    ('Espoo', True)
    """
    read = as_octal(text)
    return None if read is None else municipality(read)
