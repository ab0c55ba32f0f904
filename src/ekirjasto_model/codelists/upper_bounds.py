"""Whether the upper bound of a class belongs to it.

A lower bound always belongs to its class, but for a bound that two classes share: there
this list decides.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class UpperBound(StrEnum):
    """Whether a class reaches up to its upper bound or stops just below it.

    >>> UPPER_BOUNDS.label(UpperBound.INCLUSIVE).en
    'upper bound included'
    """

    EXCLUSIVE = "exclusive"
    INCLUSIVE = "inclusive"


UPPER_BOUNDS = Codelist(
    name="upper-bounds",
    title=Text(
        fi="Kuuluuko yläraja luokkaan", sv="Hör den övre gränsen till klassen", en="Whether an upper bound is included"
    ),
    codes=UpperBound,
    entries={
        UpperBound.EXCLUSIVE: Entry(
            label=Text(
                fi="yläraja ei kuulu luokkaan", sv="övre gränsen hör inte till klassen", en="upper bound not included"
            ),
            definition=Text(
                fi="Luokkaan kuuluvat luvut alarajasta alkaen, mutta ei yläraja, josta seuraava luokka alkaa.",
                sv="Till klassen hör talen från och med den nedre gränsen men inte den övre gränsen, med "
                "vilken nästa klass börjar.",
                en="A class has the figures from its lower bound on, but not its upper bound, with which the next "
                "class begins.",
            ),
        ),
        UpperBound.INCLUSIVE: Entry(
            label=Text(fi="yläraja kuuluu luokkaan", sv="övre gränsen hör till klassen", en="upper bound included"),
            definition=Text(
                fi="Luokkaan kuuluvat luvut alarajasta ylärajaan, yläraja mukaan lukien; seuraava luokka alkaa heti "
                "sen yläpuolelta, kokonaisluvuilla seuraavasta luvusta.",
                sv="Till klassen hör talen från den nedre till och med den övre gränsen; nästa klass börjar genast "
                "ovanför den, med heltal från nästa tal.",
                en="A class has the figures from its lower to its upper bound, which is included; the next class "
                "begins just above it, with whole numbers at the next number.",
            ),
        ),
    },
)
"""The two ways, the usual one first."""
