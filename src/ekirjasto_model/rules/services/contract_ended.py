"""A service in use although its contract has ended."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import contracted_on
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

_BEFORE = (
    "      ends: 2027-12-31\n"
    "      procurement:\n        basis: below-threshold\n        case-number: ESIM/HANKINTA/18/2023\n"
)
_AFTER = (
    "      ends: 2025-12-31\n      options:\n        - starts: 2026-01-01\n          ends: 2027-12-31\n"
    "      procurement:\n        basis: below-threshold\n        case-number: ESIM/HANKINTA/18/2023\n"
)


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find services in use on the day whose contract, with the options decided on, ended before it."""
    for one in contracted_on(configuration, as_of):
        settled = one.settled()
        if settled is not None and settled[1] < as_of and one.is_in_order:
            place, ends = settled
            facts: dict[str, Fact] = {"service": one.service.name, "ends": ends, "day": as_of}
            undecided = one.undecided()
            yield Spot(place, facts=facts, related=() if undecided is None else (undecided[0],))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library", "members.period-ends-before-it-starts"),
    title=Text(
        fi="Palvelusopimus on päättynyt, mutta palvelu on käytössä",
        sv="Tjänsteavtalet har gått ut, men tjänsten är i bruk",
        en="The contract has ended, but the service is in use",
    ),
    reason=Text(
        fi="Päättynyt sopimus ei enää turvaa palvelun hintaa, saatavuutta eikä henkilötietojen käsittelyä. Optio "
        "jatkaa sopimusta vasta, kun sen käytöstä on päätetty.",
        sv="Ett avtal som har gått ut tryggar inte längre priset på tjänsten, tillgången till den eller behandlingen "
        "av personuppgifter. En option förlänger avtalet först när beslut om den har fattats.",
        en="A contract that has ended no longer secures the price of the service, its availability or the handling "
        "of personal data. An option extends the contract only once it has been decided on.",
    ),
    message=Text(
        fi="Palvelun {service} sopimuskausi päättyi {ends}, mutta palvelu on käytössä päivänä {day}.",
        sv="Avtalsperioden för tjänsten {service} gick ut den {ends}, men tjänsten är i bruk den {day}.",
        en="The contract of the service {service} ended on {ends}, but the service is in use on {day}.",
    ),
    repair=Text(
        fi="Jos sopimusta on jatkettu optiolla, merkitse päivä, jona option käytöstä päätettiin (decided). Muuten "
        "korjaa sopimuksen päivät tai merkitse palvelun viimeinen päivä (ends).",
        sv="Om avtalet har förlängts med en option, ange dagen då det beslutades om optionen (decided). Rätta annars "
        "avtalets dagar eller ange tjänstens sista dag (ends).",
        en="If the contract has been extended by an option, state the day on which the option was decided on "
        "(decided). Otherwise correct the contract's days, or state the service's last day (ends).",
    ),
    source=Text(
        fi="Käytäntö: käytössä olevalla palvelulla on voimassa oleva sopimus",
        sv="Praxis: en tjänst som är i bruk har ett gällande avtal",
        en="Practice: a service in use has a contract in force",
    ),
    broken_by=Edit("e-library.yaml", _BEFORE, _AFTER),
    kept_by=Edit(
        "e-library.yaml",
        _BEFORE,
        _AFTER.replace("          ends: 2027-12-31\n", "          ends: 2027-12-31\n          decided: 2025-11\n"),
    ),
    broken=broken,
)
