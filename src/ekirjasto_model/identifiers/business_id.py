"""Business id (Y-tunnus, FO-nummer).

The number of a Finnish organisation in the Business Information System: seven
digits, a hyphen and a check digit. The digits are weighted 7, 9, 10, 5, 8, 4, 2;
the check digit is 11 less the remainder of their sum divided by 11, 0 where the
remainder is 0. No number with the remainder 1 is ever given.

More information: https://www.ytj.fi/en/index/businessid.html

>>> is_valid("0187690-1")
True
>>> is_valid("0187690-2")
False
"""

from __future__ import annotations

import re

PATTERN = r"^[0-9]{7}-[0-9]$(?!\n)"


def is_valid(text: str) -> bool:
    """Tell whether a text is a business id, written with its hyphen and with the right check digit.

    >>> is_valid("01876901"), is_valid("FI01876901")
    (False, False)
    """
    from stdnum.fi import ytunnus

    return re.search(PATTERN, text) is not None and bool(ytunnus.is_valid(text))


def check_digit_for(first7: str) -> str | None:
    """Return the check digit that belongs to seven digits, so that a repair can name it.

    None where there can be no such number, or where the text is not seven digits.

    >>> check_digit_for("0187690"), check_digit_for("0000001"), check_digit_for("187690")
    ('1', '9', None)
    """
    digits = (f"{first7}-{digit}" for digit in "0123456789")
    return next((candidate[-1] for candidate in digits if is_valid(candidate)), None)
