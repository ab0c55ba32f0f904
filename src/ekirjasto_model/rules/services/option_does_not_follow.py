"""An option that does not begin on the day after the term before it ends."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import contracted
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find options that leave days between themselves and the term before, or share days with it."""
    for one in contracted(configuration):
        for place, option, before, ends in one.terms():
            due = ends.add(days=1)
            if option.starts != due:
                facts: dict[str, Fact] = {
                    "service": one.service.name,
                    "starts": option.starts,
                    "ends": ends,
                    "due": due,
                }
                yield Spot(place / "starts", facts=facts, related=(before,))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Palvelusopimuksen optio ei ala heti edellisen kauden jälkeen",
        sv="En option i ett tjänsteavtal börjar inte genast efter föregående period",
        en="An option does not begin where the preceding term ends",
    ),
    reason=Text(
        fi="Optio jatkaa sopimusta siitä, mihin edellinen kausi päättyy. Jos väliin jää päiviä, palvelulla ei ole "
        "silloin sopimusta; jos kaudet menevät päällekkäin, jommankumman päivät ovat väärin.",
        sv="En option förlänger avtalet från det att föregående period går ut. Om det finns dagar emellan saknar "
        "tjänsten avtal de dagarna; om perioderna överlappar varandra är dagarna fel i den ena.",
        en="An option extends the contract from the end of the preceding term. If there are days in between, the "
        "service has no contract on them; where the terms overlap, the days of one of them are wrong.",
    ),
    message=Text(
        fi="Palvelun {service} optio alkaa {starts}, mutta edellinen kausi päättyy {ends}.",
        sv="Optionen för tjänsten {service} börjar den {starts}, men föregående period går ut den {ends}.",
        en="The option of the service {service} starts on {starts}, but the preceding term ends on {ends}.",
    ),
    repair=Text(
        fi="Tarkista päivät sopimuksesta. Option ensimmäinen päivä on edellisen kauden viimeistä päivää seuraava "
        "päivä, {due}.",
        sv="Kontrollera dagarna i avtalet. Optionens första dag är dagen efter den föregående periodens sista dag, den "
        "{due}.",
        en="Check the days in the contract. The first day of an option is the day after the last day of the "
        "preceding term, {due}.",
    ),
    source=Text(
        fi="Käytäntö: optio jatkaa sopimusta keskeytyksettä",
        sv="Praxis: en option förlänger avtalet utan avbrott",
        en="Practice: an option extends the contract without a break",
    ),
    broken_by=Edit("e-library.yaml", "        - starts: 2028-01-01\n", "        - starts: 2028-02-01\n"),
    kept_by=Edit(
        "e-library.yaml",
        "        - starts: 2028-01-01\n          ends: 2028-12-31\n",
        "        - starts: 2028-01-01\n          ends: 2028-06-30\n",
    ),
    broken=broken,
)
