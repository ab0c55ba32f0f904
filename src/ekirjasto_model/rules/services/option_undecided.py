"""An option to be decided on soon."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import DAYS_AHEAD
from ekirjasto_model.rules.coming_options import KNOWN_TERMS, coming_options, with_option
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use whose next option has to be decided on within 180 days."""
    for coming in coming_options(configuration, as_of):
        if as_of <= coming.last <= as_of.add(days=DAYS_AHEAD):
            yield coming.spot()


RULE = Rule(
    severity=Severity.NOTE,
    needs=KNOWN_TERMS,
    title=Text(
        fi="Option käytöstä on päätettävä pian",
        sv="Det ska snart beslutas om en option",
        en="An option has to be decided on soon",
    ),
    reason=Text(
        fi=(
            "Option käytöstä on ilmoitettava toimittajalle sovittuun päivään mennessä tai viimeistään ennen kuin "
            "sopimuskausi päättyy. Päätöksentekoon tarvitaan aikaa, jos option käytöstä päättää jäsenten kokous."
        ),
        sv="Leverantören ska senast den avtalade dagen, eller senast innan avtalsperioden går ut, få veta att optionen "
        "utnyttjas. Beslutet kräver tid om det fattas av medlemmarnas möte.",
        en="The supplier has to be told that an option is taken up by the day agreed on, or at the latest before the "
        "term of the contract ends. The decision takes time if the members' meeting makes it.",
    ),
    message=Text(
        fi="Palvelun {service} option käytöstä on päätettävä viimeistään {last}, eikä siitä ole vielä päätetty.",
        sv="Beslut om optionen för tjänsten {service} ska fattas senast den {last} och har ännu inte fattats.",
        en="The option of the service {service} has to be decided on by {last}, and that has not been done yet.",
    ),
    repair=Text(
        fi="Kun option käytöstä on päätetty, merkitse päätöksen päivä (decided). Jos optiota ei oteta käyttöön, "
        "merkitse palvelun viimeinen päivä (ends).",
        sv="När beslut om optionen har fattats, ange beslutets dag (decided). Om optionen inte utnyttjas, ange "
        "tjänstens sista dag (ends).",
        en="Once the option has been decided on, state the day of the decision (decided). If it is not taken up, state "
        "the service's last day (ends).",
    ),
    source=Text(
        fi="Käytäntö: huomautus annetaan 180 päivää ennen viimeistä päivää, jona option voi ottaa käyttöön",
        sv="Praxis: anmärkningen ges 180 dagar före den sista dagen då optionen kan utnyttjas",
        en="Practice: the note is given 180 days before the last day on which the option may be taken up",
    ),
    broken_by=with_option("2026-08-28"),
    kept_by=with_option("2026-08-29"),
    broken=broken,
)
