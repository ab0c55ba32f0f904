"""The inhabitants of the municipalities on 31 December of 2019–2023.

Source: Statistics Finland, population structure, CC BY 4.0. A year-end figure is
published in the municipal division of the next day: that of 31.12.2020 counts
the inhabitants of Honkajoki in Kankaanpää, which it joined on 1.1.2021.
"""

from __future__ import annotations

from functools import lru_cache

from pendulum import Date

from ekirjasto_model.reference.municipalities import exists_on, predecessors
from ekirjasto_model.reference.population import Population
from ekirjasto_model.reference.table import header, rows
from ekirjasto_model.values.text import Text

PUBLISHED = Text(
    fi="Tilastokeskus, väestörakenne, CC BY 4.0",
    sv="Statistikcentralen, befolkningsstruktur, CC BY 4.0",
    en="Statistics Finland, population structure, CC BY 4.0",
)
DIFFERENCE = Text(
    fi="Tilastokeskus, väestörakenne, CC BY 4.0 (koko maan luvusta vähennetty muut kunnat)",
    sv="Statistikcentralen, befolkningsstruktur, CC BY 4.0 (hela landets siffra minus de övriga kommunerna)",
    en="Statistics Finland, population structure, CC BY 4.0 (the national figure less the other municipalities)",
)
"""The source of a figure that was not published by itself."""

_DIFFERENCES = {("588", "2023-12-31")}


def days_with_figures() -> tuple[Date, ...]:
    """Return the days for which there are figures, the earliest first.

    >>> [str(day) for day in days_with_figures()]
    ['2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31']
    """
    return tuple(Date.fromisoformat(day) for day in header("populations")[1:])


@lru_cache(maxsize=1024)
def population(code: str, day: Date, division_day: Date | None = None) -> Population | None:
    """Return the inhabitants of a municipality on a day, in the municipal division of ``division_day``.

    Without ``division_day`` it is the division in which the figure was published,
    that of the next day. In a later division a municipality's figure is the sum of
    its own and of those that merged into it in between. None where there is no
    figure for the day, where no such municipality exists in the division, and where
    the division is so much older that one figure would have to be taken apart.

    >>> population("507", Date(2023, 12, 31)).inhabitants
    5522
    >>> merged = population("507", Date(2023, 12, 31), division_day=Date(2025, 1, 1))
    >>> merged.inhabitants, merged.parts
    (7099, ('507', '588'))
    >>> population("588", Date(2023, 12, 31), division_day=Date(2025, 1, 1)) is None
    True
    """
    published_in = day.add(days=1)
    wanted_in = published_in if division_day is None else division_day
    if not exists_on(code, wanted_in):
        return None
    older = [one for one in predecessors(code) if exists_on(one, published_in) != exists_on(one, wanted_in)]
    if older and wanted_in < published_in:
        return None
    parts = tuple(sorted([code, *older]))
    written = day.isoformat()
    figures = [_figures(written).get(part, "") for part in parts]
    if "" in figures:
        return None
    derived = any((part, written) in _DIFFERENCES for part in parts)
    return Population(sum(map(int, figures)), day, DIFFERENCE if derived else PUBLISHED, parts)


@lru_cache(maxsize=64)
def _figures(written: str) -> dict[str, str]:
    """Return the figures of one day, which is given as written, by municipality; none for any other day."""
    days = header("populations")
    if written not in days[1:]:
        return {}
    column = days.index(written)
    return {row[0]: row[column] for row in rows("populations")}
