"""What a plain scalar means: the core schema of YAML 1.2."""

from __future__ import annotations

import re
from math import copysign, inf, nan

from ekirjasto_model.parsing.limits import MAX_DIGITS

_WORDS: dict[str, bool | float | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), nan),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -inf),
}
_INTEGER = re.compile(r"[-+]?[0-9]+").fullmatch
_BASED = re.compile(r"0(?:o[0-7]+|x[0-9a-fA-F]+)").fullmatch
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?").fullmatch
_MAY_START_NUMBER = frozenset("+-.0123456789")


def meaning(text: str) -> bool | int | float | str | None:
    """Return what a plain scalar means; what is neither null, a truth value nor a number is text.

    Digits with a leading zero stay text, as codes are written so. A whole number
    of more than 300 characters becomes an infinite one, which no field allows.
    Source: YAML 1.2.2, chapter 10.3.2.

    >>> meaning("564"), meaning("047"), meaning("0.75"), meaning("NO"), meaning("12:30"), meaning("~")
    (564, '047', 0.75, 'NO', '12:30', None)
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in _MAY_START_NUMBER:
        return text
    if _INTEGER(text):
        return text if has_leading_zero(text) else whole(text)
    if _BASED(text):
        return int(text[2:], 8 if text[1] == "o" else 16) if len(text) <= MAX_DIGITS else inf
    return float(text) if _FLOAT(text) else text


def has_leading_zero(text: str) -> bool:
    """Tell whether a text is digits only, two or more, of which the first is zero.

    >>> has_leading_zero("047"), has_leading_zero("0"), has_leading_zero("0.5")
    (True, False, False)
    """
    return len(text) > 1 and text[0] == "0" and text.isascii() and text.isdigit()


def whole(digits: str) -> int | float:
    """Return a whole number, or an infinite one where it has too many digits to be meant.

    >>> whole("-12"), whole("9" * 5000)
    (-12, inf)
    """
    if len(digits) <= MAX_DIGITS:
        return int(digits)
    return copysign(inf, -1 if digits[0] == "-" else 1)
