"""An option whose last day passed without a decision."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.coming_options import KNOWN_TERMS, coming_options, with_option
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use whose next option could be taken up only until a day that has passed.

    Once the contract itself has ended, ``services.contract-ended`` tells of it.
    """
    for coming in coming_options(configuration, as_of):
        if coming.last < as_of and coming.contracted.runs_on(as_of):
            yield coming.spot()


RULE = Rule(
    severity=Severity.WARNING,
    needs=KNOWN_TERMS,
    title=Text(
        fi="Option käytöstä ei päätetty ajoissa",
        sv="Beslut om en option fattades inte i tid",
        en="An option was not decided on in time",
    ),
    reason=Text(
        fi="Sovitun päivän jälkeen optiota ei yleensä voi enää ottaa käyttöön. Palvelu päättyy sopimuskauden lopussa, "
        "jos sitä ei hankita uudelleen.",
        sv="Efter den avtalade dagen kan en option i regel inte längre utnyttjas. Tjänsten upphör i slutet av "
        "avtalsperioden om den inte upphandlas på nytt.",
        en="After the day agreed on an option can as a rule no longer be taken up. The service ends with the contract "
        "unless it is procured anew.",
    ),
    message=Text(
        fi="Palvelun {service} option käytöstä oli päätettävä viimeistään {last}, mutta päätöstä ei ole merkitty.",
        sv="Beslut om optionen för tjänsten {service} skulle fattas senast den {last}, men inget beslut har angetts.",
        en="The option of the service {service} had to be decided on by {last}, but no decision is stated.",
    ),
    repair=Text(
        fi="Jos option käytöstä on päätetty, merkitse päätöksen päivä (decided). Muuten kysy toimittajalta, voiko "
        "sopimusta vielä jatkaa, tai valmistele uusi hankinta. Jos palvelusta luovutaan, merkitse sen viimeinen päivä "
        "(ends).",
        sv="Om beslut om optionen har fattats, ange beslutets dag (decided). Fråga annars leverantören om avtalet ännu "
        "kan förlängas, eller förbered en ny upphandling. Om tjänsten avslutas, ange dess sista dag (ends).",
        en="If the option has been decided on, state the day of the decision (decided). Otherwise ask the supplier "
        "whether the contract can still be extended, or prepare a new procurement. If the service is given up, state "
        "its last day (ends).",
    ),
    source=Text(
        fi="Käytäntö: optio otetaan käyttöön viimeistään sovittuna päivänä",
        sv="Praxis: en option utnyttjas senast den avtalade dagen",
        en="Practice: an option is taken up by the day agreed on",
    ),
    broken_by=with_option("2026-02-28"),
    kept_by=with_option("2026-02-28", decided="2026-02"),
    broken=broken,
)
