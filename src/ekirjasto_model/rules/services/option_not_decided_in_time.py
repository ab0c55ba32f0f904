"""An option whose last day passed without a decision."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import contracted_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = """\
      ends: 2027-12-31
      procurement:
        basis: below-threshold
        case-number: ESIM/HANKINTA/18/2023
"""
_OPTION = """\
      ends: 2026-12-31
      options:
        - starts: 2027-01-01
          ends: 2027-12-31
          decide-by: 2026-02-28
"""


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use whose next option could be taken up only until a day that has passed.

    Once the contract itself has ended, ``services.contract-ended`` tells of it.
    """
    for one in contracted_on(configuration, as_of):
        coming = one.next_option()
        if coming is not None and coming[1] < as_of and one.runs_on(as_of):
            yield Spot(coming[0], facts={"service": one.service.name, "last": coming[1]}, related=(one.at / "ends",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library", "members.period-ends-before-it-starts"),
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
    broken_by=Edit("e-library.yaml", _BEFORE, _OPTION + _BEFORE.partition("\n")[2]),
    kept_by=Edit("e-library.yaml", _BEFORE, _OPTION + "          decided: 2026-02\n" + _BEFORE.partition("\n")[2]),
    broken=broken,
)
