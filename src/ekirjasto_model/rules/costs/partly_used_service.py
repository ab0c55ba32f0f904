"""A service that only some members take part in, and an item that does not say who pays for it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.days import days_of, overlap
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items that do not state who shares them, whose service lacks some payer among its participants all year.

    A service without participants is one for all members.
    """
    services = {
        service.id: (place / "services" / number, service)
        for place, e_library in configuration.e_libraries()
        for number, service in enumerate(e_library.services)
        if service.participants
    }
    for costed in cost_years(configuration):
        year = (Date(costed.annex.year, 1, 1), Date(costed.annex.year, 12, 31))
        for number, item in enumerate(costed.annex.items):
            if item.shared_by is None and item.service in services:
                at, service = services[item.service]
                around = days_of(service)
                inside = {one.municipality for one in service.participants if overlap(year, days_of(one, around))}
                outside = set(costed.members) - inside
                if outside and overlap(year, around):
                    facts: dict[str, Fact] = {
                        "name": item.name,
                        "service": service.name,
                        "names": listed_names(outside),
                    }
                    here = costed.place / "items" / number / "service"
                    yield Spot(here, facts=facts, related=(at / "participants",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        "e-library",
        *KNOWN_MEMBERS,
        "costs.agreement-not-in-force",
        "members.id-twice",
        "members.unknown-id",
    ),
    title=Text(
        fi="Ei ole merkitty, ketkä maksavat palvelun, jossa on mukana vain osa jäsenistä",
        sv="Det anges inte vem som betalar en tjänst som bara en del av medlemmarna deltar i",
        en="It is not stated who pays for a service that only some members take part in",
    ),
    reason=Text(
        fi="Jos maksajia ei ole merkitty, erä jaetaan kaikille jäsenille. Silloin myös se, joka ei käytä palvelua, "
        "maksaa siitä.",
        sv="Om betalarna inte anges fördelas posten på alla medlemmar. Då betalar också den som inte deltar i "
        "tjänsten.",
        en="Where it is not stated who pays, the item is shared among all members. Then a member that does not take "
        "part in the service pays too.",
    ),
    message=Text(
        fi="Erä {name} jaetaan kaikille jäsenille, mutta palvelussa {service} eivät ole mukana: {names}.",
        sv="Posten {name} fördelas på alla medlemmar, men i tjänsten {service} deltar inte: {names}.",
        en="The item {name} is shared among all members, but these members take no part in the service {service}: "
        "{names}.",
    ),
    repair=Text(
        fi="Lisää erään shared-by: participants, jos vain palveluun osallistuvat maksavat sen, tai shared-by: "
        "every-member, jos kaikki maksavat. Jos kaikki ovat mukana, korjaa palvelun osallistujat (participants).",
        sv="Lägg till shared-by: participants i posten, om bara de som deltar i tjänsten betalar den, eller shared-by: "
        "every-member, om alla betalar. Om alla deltar, rätta tjänstens deltagare (participants).",
        en="Add shared-by: participants to the item if only those who take part in the service pay for it, or "
        "shared-by: every-member if all pay. If all take part, correct the service's participants.",
    ),
    source=Text(
        fi="Käytäntö: palvelun maksajista sovitaan kustannusliitteessä",
        sv="Praxis: i kostnadsbilagan anges vem som betalar en tjänst",
        en="Practice: the cost annex states who pays for a service",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "    service: book-shelf\n", "    service: film-club\n"),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "    service: book-shelf\n",
        "    service: film-club\n    shared-by: participants\n",
    ),
    broken=broken,
)
