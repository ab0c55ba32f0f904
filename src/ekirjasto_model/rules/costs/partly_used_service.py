"""A service that only some members take part in, shared among all."""

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
    """Find items whose service has participants and lacks some paying member among them all through the year.

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
            if item.service in services:
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
        fi="Kaikille jaetaan palvelu, jossa on mukana vain osa jäsenistä",
        sv="En tjänst som bara en del av medlemmarna deltar i fördelas på alla",
        en="A service that only some members take part in is shared among all",
    ),
    reason=Text(
        fi="Toistaiseksi jokainen erä jaetaan kaikille jäsenille. Myös se, joka ei käytä palvelua, maksaisi siitä.",
        sv="Tills vidare fördelas varje post på alla medlemmar. Också den som inte deltar i tjänsten skulle betala.",
        en="So far every item is shared among all members. One that does not take part in the service would pay too.",
    ),
    message=Text(
        fi="Erä {name} jaetaan kaikille jäsenille, mutta palvelussa {service} eivät ole mukana: {names}.",
        sv="Posten {name} fördelas på alla medlemmar, men i tjänsten {service} deltar inte: {names}.",
        en="The item {name} is shared among all members, but these take no part in the service {service}: {names}.",
    ),
    repair=Text(
        fi="Jätä erä pois kustannusliitteestä ja laskuta palvelu erikseen siihen osallistuvilta, kunnes kustannuksen "
        "voi jakaa vain osallistujille. Jos kaikki ovat mukana, korjaa palvelun osallistujat (participants).",
        sv="Utelämna posten ur kostnadsbilagan och fakturera deltagarna separat, tills en kostnad kan fördelas bara på "
        "deltagarna. Om alla deltar, rätta tjänstens deltagare (participants).",
        en="Leave the item out of the cost annex and charge the participants separately, until a cost can be shared "
        "among participants only. If all take part, correct the service's participants.",
    ),
    source=Text(
        fi="Tämän version rajaus: erää ei vielä voi jakaa vain palveluun osallistuville",
        sv="Begränsning i den här versionen: en post kan ännu inte fördelas bara på deltagarna i tjänsten",
        en="A limit of this version: an item cannot yet be shared among a service's participants only",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "    service: book-shelf\n", "    service: film-club\n"),
    kept_by=Edit("cost-annex-2026.yaml", "    service: book-shelf\n", "    service: newsroom\n"),
    broken=broken,
)
