"""A library's ISIL that is none."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import occurrences
from ekirjasto_model.identifiers.isil import is_valid
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find ISIL identifiers whose prefix is that of no country and no registered agency."""
    for one in occurrences(configuration, "isil"):
        if not is_valid(str(one.value)):
            yield Spot(one.place, facts={"isil": str(one.value)})


RULE = Rule(
    severity=Severity.ERROR,
    title=Text(
        fi="ISIL-tunnus on virheellinen",
        sv="ISIL-koden är felaktig",
        en="An ISIL identifier is not valid",
    ),
    reason=Text(
        fi="ISIL yksilöi kirjaston tietojärjestelmissä. Väärällä tunnuksella kirjastoa ei löydy.",
        sv="ISIL identifierar biblioteket i informationssystem. Med fel kod hittas biblioteket inte.",
        en="The ISIL identifies a library in information systems. With a wrong identifier the library is not found.",
    ),
    message=Text(
        fi="ISIL-tunnus {isil} ei ala maan eikä rekisteröidyn toimijan tunnuksella, tai se on liian pitkä.",
        sv="ISIL-koden {isil} börjar inte med koden för ett land eller en registrerad aktör, eller så är den för lång.",
        en="The ISIL identifier {isil} does not begin with the code of a country or a registered agency, or it is too "
        "long.",
    ),
    repair=Text(
        fi="Tarkista tunnus Kansalliskirjaston ISIL-rekisteristä; suomalainen tunnus alkaa FI-. Jos tunnusta {isil} ei "
        "löydy sieltä, jätä se pois.",
        sv="Kontrollera koden i Nationalbibliotekets ISIL-register; en finländsk kod börjar med FI-. Utelämna koden "
        "{isil} om den inte finns där.",
        en="Check the identifier in the ISIL registry of the National Library; a Finnish one begins with FI-. Leave "
        "{isil} out if it is not found there.",
    ),
    source=Text(
        fi="ISO 15511; Kansalliskirjaston ISIL-rekisteri",
        sv="ISO 15511; Nationalbibliotekets ISIL-register",
        en="ISO 15511; ISIL registry of the National Library of Finland",
    ),
    broken_by=Edit("e-library.yaml", "FI-Enote", "IF-Enote"),
    kept_by=Edit("e-library.yaml", "FI-Enote", "FI-ENOTE"),
    broken=broken,
)
