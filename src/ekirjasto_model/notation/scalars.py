"""The scalars of the notation, a line or two each: what one value in a file may look like."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated

from pendulum import Date

from ekirjasto_model.notation.text_scalar import TextScalar
from ekirjasto_model.notation.whole_number import WholeNumber
from ekirjasto_model.notation.wording import Wording
from ekirjasto_model.values.money import MONEY_PATTERN, Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.rate import RATE_PATTERN, Rate

_YEAR = "(?:19|20|21)[0-9]{2}"
_LEAP_YEAR = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)"
_MONTH_DAY = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
)
DAY_PATTERN = f"^(?:{_YEAR}-{_MONTH_DAY}|{_LEAP_YEAR}-02-29)$"
MOMENT_PATTERN = f"^(?:{_YEAR}-(?:0[1-9]|1[0-2])|{_YEAR}-{_MONTH_DAY}|{_LEAP_YEAR}-02-29)$(?!\\n)"
LINE_PATTERN = r"^(?![\s\S]*[\u0000-\u001f\u007f\ud800-\udfff])[\s\S]*[^\s]"
_IN_A_NAME = (
    r'[^/\\:|<>"?\u0000-\u0020\u007f-\u00a0\u00ad\u0300-\u036f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000'
    r"\ud800-\udfff\ufe00-\ufe0f\ufeff]"
)
_NAME = f"{_IN_A_NAME}(?: *{_IN_A_NAME})*"
FILE_PATH_PATTERN = f"^{_NAME}(?:/{_NAME})*$(?!\\n)"
PROSE_PATTERN = r"^(?![\s\S]*[\u0000-\u0008\u000b-\u001f\u007f\ud800-\udfff])[\s\S]*[^\s]"


def _as_fraction(value: object) -> str:
    """Write a fraction with its line, also one that is whole: ``1/1``."""
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else str(value)


def _as_weight(value: object) -> str:
    """Write a weight as a decimal number where its decimals end, else as a fraction."""
    if not isinstance(value, Fraction):
        return str(value)
    scaled = value * 10**12
    if scaled.denominator != 1 or value > 1:
        return f"{value.numerator}/{value.denominator}"
    whole, decimals = divmod(scaled.numerator, 10**12)
    return f"{whole}.{decimals:012d}".rstrip("0").rstrip(".")


DAY = TextScalar("day", DAY_PATTERN, (10, 10), Date.fromisoformat, ("2022-01-01",))
MOMENT = TextScalar("moment", MOMENT_PATTERN, (7, 10), str, ("2022-01", "2022-01-31"))
LINE = TextScalar("line", LINE_PATTERN, (1, 300), str, ("Lapin kirjasto",))
PROSE = TextScalar("prose", PROSE_PATTERN, (1, 4000), str, ("Kustannukset jaetaan asukasluvun suhteessa.",))

Day = Annotated[Date, DAY]
"""A calendar day, ``2022-01-31``; a last day belongs to its period."""

Moment = Annotated[str, MOMENT]
"""A day or, where no more is known, a month: ``2022-01-31`` or ``2022-01``."""

Year = Annotated[int, WholeNumber(1900, 2199)]
Count = Annotated[int, WholeNumber(0, 99_999_999)]
"""A number of inhabitants, municipalities, services: whole and not negative."""

Months = Annotated[int, WholeNumber(0, 600)]
Decimals = Annotated[int, WholeNumber(0, 12)]
Days = Annotated[int, WholeNumber(0, 3660)]
Revision = Annotated[int, WholeNumber(1, 9999)]
FormatVersion = Annotated[int, WholeNumber(1, 1)]

Line = Annotated[str, LINE]
"""One line of text."""

Prose = Annotated[str, PROSE]
"""Text of one line or several."""

Name = Annotated[Names, Wording(LINE)]
"""A name in at least one language."""

Words = Annotated[Names, Wording(PROSE)]
"""A text in at least one language."""

Amount = Annotated[Money, TextScalar("amount", MONEY_PATTERN, (1, 15), Money.of, ("1234.50",))]
"""Euros, as text with a point: ``"1234.50"``; not negative."""

UnitRate = Annotated[Rate, TextScalar("rate", RATE_PATTERN, (1, 22), Rate.of, ("0.75",))]
"""Euros for one unit, with as many decimals as its source states."""

Quantity = Annotated[Rate, TextScalar("quantity", RATE_PATTERN, (1, 22), Rate.of, ("12480", "3.5"))]
"""A measured number in the driver's own unit."""

Percentage = Annotated[
    Rate, TextScalar("percentage", r"^(100(\.0+)?|[0-9]{1,2}(\.[0-9]+)?)$(?!\n)", (1, 12), Rate.of, ("80", "13.5"))
]
"""A percentage from 0 to 100."""

Ratio = Annotated[
    Fraction, TextScalar("ratio", r"^[1-9][0-9]?/[1-9][0-9]?$(?!\n)", (3, 5), Fraction, ("2/3",), _as_fraction)
]
"""A fraction such as ``2/3`` of the members."""

Weight = Annotated[
    Fraction,
    TextScalar(
        "weight",
        r"^(0|1|0\.[0-9]{1,12}|1\.0{1,12}|[1-9][0-9]{0,2}/[1-9][0-9]{0,2})$(?!\n)",
        (1, 14),
        Fraction,
        ("0.2", "1/3"),
        _as_weight,
    ),
]
"""A part of a sum: a decimal number from 0 to 1, or a fraction such as ``1/3``."""

Id = Annotated[str, TextScalar("id", r"^[a-z0-9-]+$(?!\n)", (1, 60), str, ("lapin-kirjasto",))]
"""The name by which the files call a thing: small letters a–z, digits and hyphens."""

MunicipalityCode = Annotated[str, TextScalar("municipality-code", r"^[0-9]{3}$", (3, 3), str, ("047", "564"))]
RegionCode = Annotated[str, TextScalar("region-code", r"^[0-9]{2}$", (2, 2), str, ("19",))]
BusinessId = Annotated[str, TextScalar("business-id", r"^[0-9]{7}-[0-9]$", (9, 9), str, ("0187690-1",))]
Isil = Annotated[str, TextScalar("isil", r"^[A-Z]{1,4}-[A-Za-z0-9:/-]+$(?!\n)", (4, 16), str, ("FI-Enote",))]
Address = Annotated[
    str,
    TextScalar(
        "address",
        r'^https?://[A-Za-z0-9.-]+[^\s<>"\u0000-\u001f\u007f\ud800-\udfff]*$(?!\n)',
        (10, 500),
        str,
        ("https://outi.finna.fi",),
    ),
]
"""A web address."""

Path = Annotated[
    str, TextScalar("path", r"^[A-Za-z0-9*._-]+(/[A-Za-z0-9*._-]+)*$(?!\n)", (1, 200), str, ("parties/785/decision",))
]
"""Where in a document: keys and names of list entries with ``/`` between.

A name is an entry's id or its municipality's code; an entry without one is given
by its number, from 0; ``*`` is any one of them.
"""

FilePath = Annotated[str, TextScalar("file-path", FILE_PATH_PATTERN, (1, 300), str, ("agreement.yaml/parties/785",))]
"""A file's name as its folder has it, with blanks and letters of any language, and where in it, as in ``Path``.

What Windows allows in no file name is not allowed here either: a backslash, a
colon, quotes. Nor is anything invisible, nor a blank beside a ``/``.
"""

FileName = Annotated[
    str,
    TextScalar("file-name", r"^[A-Za-z0-9_][A-Za-z0-9._-]*\.(?:csv|CSV)$(?!\n)", (5, 100), str, ("loans-2025.csv",)),
]
"""The name of a CSV file in the same folder: no path, letters a–z, digits, hyphens, underscores and points."""

RuleCode = Annotated[
    str, TextScalar("rule-code", r"^[a-z-]+\.[a-z0-9-]+$(?!\n)", (3, 80), str, ("agreements.no-decision",))
]
"""The code of a rule: its topic and its name."""
