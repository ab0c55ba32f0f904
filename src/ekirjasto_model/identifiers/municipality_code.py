"""Municipality code (kuntakoodi, kommunkod).

Statistics Finland's number of a municipality: three digits as text, leading
zeros kept. The code alone has no check digit; a code is valid when it belongs
to a municipality that existed on some day from 31.12.2019 on. Whether it still
exists on a given day is asked of ``reference.municipalities``.

More information: https://stat.fi/en/luokitukset/kunta

>>> is_valid("047")
True
>>> is_valid("47")
False
"""

from __future__ import annotations

from ekirjasto_model.reference.municipalities import municipality


def is_valid(text: str) -> bool:
    """Tell whether a text is the code of a municipality, ended ones among them.

    >>> is_valid("099"), is_valid("999"), is_valid("Oulu")
    (True, False, False)
    """
    return municipality(text) is not None
