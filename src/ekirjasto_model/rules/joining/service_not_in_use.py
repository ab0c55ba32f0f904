"""A municipality would take part in a service that is not in use when it joins."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.joining.cases import joinings
from ekirjasto_model.derived.joining.stages import is_open
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_cases import KNOWN_CASES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services of open cases that are not in use on the effective day, or on ``as_of`` where none is stated."""
    services = {
        service.id: (place / "services" / number, service)
        for place, e_library in configuration.e_libraries()
        for number, service in enumerate(e_library.services)
    }
    for joining in joinings(configuration):
        day = joining.effective_day or as_of
        for number, name in enumerate(joining.case.services if is_open(joining, as_of) else ()):
            at, service = services.get(name, (None, None))
            if at is not None and service is not None and not is_within(day, days_of(service)):
                facts: dict[str, Fact] = {"service": service.name, "day": day}
                yield Spot(joining.place / "services" / number, facts=facts, related=(at / "id",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_CASES, "e-library", "members.unknown-id"),
    title=Text(
        fi="Palvelu ei ole käytössä kunnan liittyessä",
        sv="Tjänsten är inte i bruk när kommunen ansluter sig",
        en="A service is not in use when the municipality joins",
    ),
    reason=Text(
        fi="Kunta päättää liittymisestä niiden palvelujen perusteella, jotka se saa. Päättynyttä palvelua ei voi "
        "luvata.",
        sv="Kommunen beslutar om anslutningen utifrån de tjänster som den får. En tjänst som har upphört kan inte "
        "utlovas.",
        en="A municipality decides on joining by the services that it gets. A service that has ended cannot be "
        "promised.",
    ),
    message=Text(
        fi="Palvelu {service} ei ole käytössä {day}, jolloin kunta liittyisi.",
        sv="Tjänsten {service} är inte i bruk den {day}, då kommunen skulle ansluta sig.",
        en="The service {service} is not in use on {day}, when the municipality would join.",
    ),
    repair=Text(
        fi="Poista palvelu {service} liittymisasian palveluista, tai korjaa palvelun päivät e-kirjaston tiedostossa.",
        sv="Ta bort tjänsten {service} bland anslutningsärendets tjänster, eller rätta tjänstens dagar i "
        "e-bibliotekets fil.",
        en="Remove the service {service} from the services of the case, or correct its days in the e-library's file.",
    ),
    source=Text(
        fi="Käytäntö: liittymisestä sovitaan sopimuksessa",
        sv="Praxis: i avtalet anges hur en kommun ansluter sig",
        en="Practice: the agreement says how a municipality joins",
    ),
    broken_by=Edit("joining-case.yaml", "  - newsroom\n", "  - trial-reader\n"),
    kept_by=Edit("joining-case.yaml", "  - newsroom\n", "  - music-box\n"),
    broken=broken,
)
