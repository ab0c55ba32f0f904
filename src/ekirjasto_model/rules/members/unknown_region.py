"""A region code that no region has."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import occurrences
from ekirjasto_model.identifiers.region_code import is_valid
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find region codes that belong to none of the 19 regions."""
    for one in occurrences(configuration, "region-code"):
        if not is_valid(str(one.value)):
            yield Spot(one.place, facts={"code": str(one.value)})


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="Maakuntakoodi on tuntematon",
        sv="Landskapskoden är okänd",
        en="A region code is unknown",
    ),
    reason=Text(
        fi="Toiminta-alue ilmoitetaan maakuntina. Tuntematon koodi jättää osan alueesta pois.",
        sv="Verksamhetsområdet anges som landskap. En okänd kod lämnar en del av området utanför.",
        en="The operating area is stated as regions. An unknown code leaves a part of it out.",
    ),
    message=Text(
        fi='Koodi "{code}" ei ole minkään maakunnan koodi.',
        sv='Koden "{code}" hör inte till något landskap.',
        en='The code "{code}" belongs to no region.',
    ),
    repair=Text(
        fi='Kirjoita maakunnan kaksinumeroinen koodi lainausmerkeissä, esimerkiksi Lapin maakuntakoodi on "19".',
        sv='Skriv landskapets tvåsiffriga kod inom citattecken; till exempel är Lapplands landskapskod "19".',
        en='Write the region\'s two-digit code in quotation marks; that of Lapland, for instance, is "19".',
    ),
    source=Text(
        fi="Tilastokeskus, maakuntaluokitus",
        sv="Statistikcentralen, landskapsindelningen",
        en="Statistics Finland, classification of regions",
    ),
    broken_by=Edit("e-library.yaml", '  - "19"  # Lappi', '  - "19"  # Lappi\n  - "20"'),
    kept_by=Edit("e-library.yaml", '  - "19"  # Lappi', '  - "19"  # Lappi\n  - "16"'),
    broken=broken,
)
