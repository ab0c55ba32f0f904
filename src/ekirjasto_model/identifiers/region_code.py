"""Region code (maakuntakoodi, landskapskod).

Statistics Finland's number of a region: two digits as text, leading zeros kept.
There are 19; ``03`` and ``20`` are no longer in use.

More information: https://stat.fi/en/luokitukset/maakunta

>>> is_valid("19")
True
>>> is_valid("20")
False
"""

from __future__ import annotations

from ekirjasto_model.reference.regions import region


def is_valid(text: str) -> bool:
    """Tell whether a text is the code of one of the 19 regions.

    >>> is_valid("01"), is_valid("1"), is_valid("Lappi")
    (True, False, False)
    """
    return region(text) is not None
