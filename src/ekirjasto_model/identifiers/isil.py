"""ISIL, the International Standard Identifier for Libraries (ISO 15511).

A prefix, a hyphen and the library's own part, at most 16 characters: the prefix
is a country's two letters or a registered agency's, the own part has letters,
digits, hyphens, colons and slashes. Finnish ones begin with ``FI-`` and are
given by the National Library.

More information: https://isil.kansalliskirjasto.fi/en

>>> is_valid("FI-Enote")
True
>>> is_valid("WW-Enote")
False
"""

from __future__ import annotations

import re

PATTERN = r"^[A-Z]{1,4}-[A-Za-z0-9:/-]+$(?!\n)"
LONGEST = 16


def is_valid(text: str) -> bool:
    """Tell whether a text is an ISIL with a registered prefix.

    python-stdnum knows the prefixes; it takes 15 characters where the standard
    allows 16, so it is shown no more of the library's own part than it takes.
    Finland's own prefix is known without its table, which takes long to load.

    >>> is_valid("FI-"), is_valid("Enote"), is_valid(" FI-Enote"), is_valid("FI-Kirjasto:12345")
    (False, False, False, False)
    """
    if len(text) > LONGEST or re.search(PATTERN, text) is None:
        return False
    prefix, _, own = text.partition("-")
    if prefix == "FI":
        return True
    from stdnum import isil

    return bool(isil.is_valid(f"{prefix}-{own[:10]}"))
