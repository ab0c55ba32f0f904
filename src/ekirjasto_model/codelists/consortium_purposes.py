"""What a library consortium is for.

A municipality belongs to at most one consortium for each purpose on a day.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist, Entry
from ekirjasto_model.values.text import Text


class ConsortiumPurpose(StrEnum):
    """The purpose for which municipalities form a consortium.

    >>> CONSORTIUM_PURPOSES.label(ConsortiumPurpose.E_MATERIALS).fi
    'yhteiset e-aineistot'
    """

    LIBRARY_SYSTEM = "library-system"
    E_MATERIALS = "e-materials"


CONSORTIUM_PURPOSES = Codelist(
    name="consortium-purposes",
    title=Text(
        fi="Kirjastokimppojen tarkoitukset", sv="Bibliotekssammanslutningars syften", en="Purposes of consortia"
    ),
    codes=ConsortiumPurpose,
    entries={
        ConsortiumPurpose.LIBRARY_SYSTEM: Entry(
            label=Text(fi="yhteinen kirjastojärjestelmä", sv="gemensamt bibliotekssystem", en="shared library system"),
            definition=Text(
                fi="Kunnilla on yhteinen kirjastojärjestelmä ja tavallisesti yhteinen Finna-näkymä.",
                sv="Kommunerna har ett gemensamt bibliotekssystem och vanligen en gemensam Finna-vy.",
                en="The municipalities share a library system and usually a Finna view.",
            ),
        ),
        ConsortiumPurpose.E_MATERIALS: Entry(
            label=Text(fi="yhteiset e-aineistot", sv="gemensamma e-material", en="shared e-materials"),
            definition=Text(
                fi="Kunnat hankkivat e-aineistoja yhdessä.",
                sv="Kommunerna skaffar e-material tillsammans.",
                en="The municipalities acquire e-materials together.",
            ),
        ),
    },
)
"""The purposes of consortia, the more usual first."""
