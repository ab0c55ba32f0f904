"""A part of the e-library names a municipality that is not among its municipalities."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.occurrences import Occurrence, occurrences
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.documents.project import Project
from ekirjasto_model.documents.service_contract import Procurement
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find municipalities of consortia, libraries, bodies, services and registers that are outside the area.

    One spot for a municipality. What has ended by ``as_of`` may name one that has
    left; a project may have been run, and a contract may be open, to others.
    """
    area = {
        place.document: {entry.code for entry in e_library.municipalities}
        for place, e_library in configuration.e_libraries()
    }
    places: dict[tuple[int, str], list[Occurrence]] = {}
    for one in occurrences(configuration, "municipality-code"):
        number, code = one.document, str(one.value)
        has_ended = one.days[1] is not None and one.days[1] < as_of
        is_apart = isinstance(one.holder, MunicipalityEntry | Project | Procurement)
        if number in area and code not in area[number] and not has_ended and not is_apart:
            places.setdefault((number, code), []).append(one)
    for (_, code), found in places.items():
        facts: dict[str, Fact] = {"name": name_of(code), "code": code}
        yield Spot(found[0].place, facts=facts, related=tuple(one.place for one in found[1:]))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "e-library",
        "members.unknown-municipality",
        "members.abolished-municipality",
        "members.name-of-other-municipality",
    ),
    title=Text(
        fi="E-kirjaston tiedoissa on kunta, joka puuttuu e-kirjaston kunnista",
        sv="I en del av e-biblioteket finns en kommun som inte hör till e-bibliotekets kommuner",
        en="A part of the e-library names a municipality that is not among its municipalities",
    ),
    reason=Text(
        fi="Kirjastokimpat, kirjastot, yhteistyöelimet ja palvelut koskevat e-kirjaston kuntia. Ulkopuolinen kunta "
        "saisi paikan tai maksuosuuden, joka ei sille kuulu.",
        sv="Bibliotekssammanslutningar, bibliotek, samarbetsorgan och tjänster gäller e-bibliotekets kommuner. En "
        "utomstående kommun skulle få en plats eller en betalningsandel som inte hör till den.",
        en="Consortia, libraries, bodies and services concern the e-library's municipalities. A municipality from "
        "outside would be given a seat or a share of the costs that is not its own.",
    ),
    message=Text(
        fi="Kunta {name} ({code}) on mainittu tässä, mutta se puuttuu e-kirjaston kunnista.",
        sv="Kommunen {name} ({code}) nämns här men saknas bland e-bibliotekets kommuner.",
        en="The municipality of {name} ({code}) is named here but is not among the e-library's municipalities.",
    ),
    repair=Text(
        fi='Lisää kunta {name} e-kirjaston kuntiin, korjaa koodi "{code}", tai poista kunta tästä. Jos kunta on '
        "eronnut, "
        "merkitse viimeinen päivä.",
        sv='Lägg till kommunen {name} bland e-bibliotekets kommuner, rätta koden "{code}" eller ta bort kommunen '
        "härifrån. Om kommunen har utträtt, ange den sista dagen.",
        en='Add the municipality of {name} to those of the e-library, correct the code "{code}", or remove it here. If '
        "it has left, state the last day.",
    ),
    source=Text(
        fi="Käytäntö: e-kirjaston kunnat luetellaan yhdessä paikassa",
        sv="Praxis: e-bibliotekets kommuner räknas upp på ett ställe",
        en="Practice: the e-library's municipalities are listed in one place",
    ),
    broken_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "620"\n      - municipality: "614"\n',
    ),
    kept_by=Edit(
        "e-library.yaml",
        '      - municipality: "614"\n',
        '      - municipality: "620"\n        ends: 2025-12-31\n      - municipality: "614"\n',
    ),
    broken=broken,
)
