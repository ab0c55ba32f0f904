"""Days that do not fit: written the Finnish way, not in the calendar, or no days at all."""

from __future__ import annotations

import re

from attrs import evolve
from pendulum import Date

from ekirjasto_model.structure.pasted import cleaned
from ekirjasto_model.structure.values import shortened, value
from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.text import Text

_FINNISH = re.compile(r"\s*([0-9]{1,2})\s*\.\s*([0-9]{1,2})\s*\.\s*([0-9]{4})\s*")
_FINNISH_MONTH = re.compile(r"\s*([0-9]{1,2})\s*[./]\s*([0-9]{4})\s*")
_LOOSE = re.compile(r"\s*([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?\s*", re.DOTALL)
_WITHIN = Text(
    fi="päivä vuosilta 1900–2199 (jos asia on voimassa toistaiseksi, viimeistä päivää ei kirjoiteta)",
    sv="en dag under åren 1900–2199 (om något gäller tills vidare skrivs ingen sista dag)",
    en="a day in the years 1900–2199 (where something goes on until further notice, no last day is written)",
)


def _parts(text: str) -> tuple[int, int, int] | None:
    """Return year, month and day of a text that means a day, whether or not there is such a day."""
    if (finnish := _FINNISH.fullmatch(text)) is not None:
        day, month, year = finnish.groups()
    elif (loose := _LOOSE.fullmatch(text)) is not None:
        year, month, day = loose.groups()
    else:
        return None
    return int(year), int(month), int(day)


def _last_day(year: int, month: int) -> int:
    """Return the number of days in a month."""
    return Date(year, month, 1).days_in_month


def day(wrong: Wrong) -> Misfit:
    """Tell what is wrong with a day, or with a day or month."""
    facts = {"key": wrong.key, "text": shortened(wrong.text)}
    text = cleaned(wrong.text)
    parts = _parts(text)
    if parts is None:
        month = _FINNISH_MONTH.fullmatch(text) if wrong.error == "moment" else None
        if month is not None and 1 <= int(month[1]) <= 12:
            facts["write"] = f"{month[2]}-{int(month[1]):02d}"
            return Misfit("structure.day-written-otherwise", wrong.pointer, facts)
        return value(wrong)
    year, month_number, day_number = parts
    if not 1 <= month_number <= 12:
        return value(wrong)
    if not 1900 <= year <= 2199:
        misfit = value(wrong)
        return evolve(misfit, facts={**misfit.facts, "what": _WITHIN})
    last = _last_day(year, month_number)
    if not 1 <= day_number <= last:
        write = f"{year}-{month_number:02d}-{last:02d}"
        return Misfit("structure.no-such-day", wrong.pointer, facts | {"write": write})
    facts["write"] = f"{year}-{month_number:02d}-{day_number:02d}"
    return Misfit("structure.day-written-otherwise", wrong.pointer, facts)
