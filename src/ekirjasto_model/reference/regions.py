"""The 19 regions of Finland, and the region of a municipality on a day.

Source: Statistics Finland, region and municipality classifications 2020–2026,
CC BY 4.0. Five municipalities changed their region on 1.1.2021.
"""

from __future__ import annotations

from functools import cache

from pendulum import Date

from ekirjasto_model.reference.municipalities import exists_on
from ekirjasto_model.reference.region import Region
from ekirjasto_model.reference.table import rows
from ekirjasto_model.values.names import Names


@cache
def all_regions() -> tuple[Region, ...]:
    """Return the regions by code.

    >>> len(all_regions())
    19
    """
    return tuple(Region(code, Names(fi=fi, sv=sv, en=en)) for code, fi, sv, en in rows("regions"))


def region(code: str) -> Region | None:
    """Return the region of a code; None for an unknown one.

    >>> region("19").names.sv, region("03") is None
    ('Lappland', True)
    """
    return next((found for found in all_regions() if found.code == code), None)


def region_of(municipality_code: str, day: Date) -> str | None:
    """Return the code of the region to which a municipality belongs on a day.

    None where there is no such municipality on the day.

    >>> region_of("291", Date(2020, 12, 31)), region_of("291", Date(2021, 1, 1))
    ('13', '06')
    >>> region_of("099", Date(2021, 1, 1)) is None
    True
    """
    if not exists_on(municipality_code, day):
        return None
    written = day.isoformat()
    for code, starts, ends in _regions_by_municipality().get(municipality_code, ()):
        if starts <= written and (not ends or written <= ends):
            return code
    return None


@cache
def _regions_by_municipality() -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Return for each municipality its regions with first and last day as written."""
    found: dict[str, tuple[tuple[str, str, str], ...]] = {}
    for municipality, code, starts, ends in rows("municipality_regions"):
        found[municipality] = (*found.get(municipality, ()), (code, starts, ends))
    return found
