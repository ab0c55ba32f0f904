"""An item for a service that is not in use in the year."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, overlap
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items whose service is in use on no day of the annex's year.

    Where its participants would pay, nobody does: ``costs.item-without-payer``.
    """
    services = {
        service.id: (place / "services" / number, service)
        for place, e_library in configuration.e_libraries()
        for number, service in enumerate(e_library.services)
    }
    for place, annex in configuration.cost_annexes():
        year = (Date(annex.year, 1, 1), Date(annex.year, 12, 31))
        for number, item in enumerate(annex.items):
            if item.service in services and item.shared_by is not ItemSharers.PARTICIPANTS:
                at, service = services[item.service]
                if not overlap(year, days_of(service)):
                    facts: dict[str, Fact] = {
                        "name": item.name,
                        "service": service.name,
                        "year": str(annex.year),
                    }
                    yield Spot(place / "items" / number / "service", facts=facts, related=(at,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        "e-library",
        "costs.no-members",
        "members.id-twice",
        "members.period-ends-before-it-starts",
        "members.unknown-id",
    ),
    title=Text(
        fi="Kustannus on palvelusta, joka ei ole käytössä",
        sv="En kostnad gäller en tjänst som inte är i bruk",
        en="A cost is for a service that is not in use",
    ),
    reason=Text(
        fi="Päättynyttä tai vasta alkavaa palvelua ei pitäisi maksaa. Yleensä erä on jäänyt edellisestä liitteestä.",
        sv="En tjänst som har upphört eller ännu inte har börjat ska inte betalas. Oftast har posten blivit kvar från "
        "föregående bilaga.",
        en="A service that has ended, or not begun, should not be paid for. Usually the item is left over from the "
        "former annex.",
    ),
    message=Text(
        fi="Erä {name} on palvelusta {service}, joka ei ole käytössä yhtenäkään päivänä vuonna {year}.",
        sv="Posten {name} gäller tjänsten {service}, som inte är i bruk någon dag år {year}.",
        en="The item {name} is for the service {service}, which is in use on no day of {year}.",
    ),
    repair=Text(
        fi="Poista erä, vaihda palvelu (service), tai korjaa palvelun päivät e-kirjaston tiedostoon.",
        sv="Ta bort posten, byt tjänst (service) eller rätta tjänstens dagar i e-bibliotekets fil.",
        en="Remove the item, change the service, or correct the service's days in the e-library's file.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kattaa vuoden palvelut",
        sv="Praxis: kostnadsbilagan omfattar årets tjänster",
        en="Practice: a cost annex covers the year's services",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "    service: music-box\n", "    service: trial-reader\n"),
    kept_by=Edit("cost-annex-2026.yaml", "    service: music-box\n", "    service: course-hall\n"),
    broken=broken,
)
