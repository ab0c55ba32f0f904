"""Populations stated as measures of a cost annex."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cost annexes whose measures state populations: one spot for an annex, at the first."""
    for place, annex in configuration.cost_annexes():
        found = [number for number, measure in enumerate(annex.measures) if measure.driver is Driver.POPULATION]
        if found:
            names = listed_names({annex.measures[number].municipality for number in found})
            facts: dict[str, Fact] = {"names": names}
            yield Spot(place / "measures" / found[0] / "driver", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", "members.unknown-municipality"),
    title=Text(
        fi="Asukasluku on merkitty kustannusliitteeseen",
        sv="Invånarantal anges i kostnadsbilagan",
        en="Populations are stated in the cost annex",
    ),
    reason=Text(
        fi="Asukasluvut otetaan ohjelman taulukoista tai e-kirjaston tiedostosta, jotta kaikki liitteet käyttävät "
        "samoja lukuja. Tähän merkitty luku jäisi huomiotta.",
        sv="Invånarantalen tas ur programmets tabeller eller ur e-bibliotekets fil, så att alla bilagor använder samma "
        "tal. Ett tal som anges här skulle inte beaktas.",
        en="Populations are taken from the program's tables or from the e-library's file, so that all annexes use the "
        "same figures. A figure stated here would be ignored.",
    ),
    message=Text(
        fi="Kustannusliitteen luvuissa (measures) on asukaslukuja: {names}.",
        sv="Bland kostnadsbilagans tal (measures) finns invånarantal: {names}.",
        en="Among the measures of the cost annex there are populations: {names}.",
    ),
    repair=Text(
        fi="Siirrä asukasluvut e-kirjaston tiedostoon kunnan kohtaan populations päivineen ja lähteineen. Jos ne ovat "
        "ohjelman taulukoissa, poista ne.",
        sv="Flytta invånarantalen till kommunens populations i e-bibliotekets fil, med dag och källa. Om de finns i "
        "programmets tabeller, ta bort dem.",
        en="Move the populations to the municipality's populations in the e-library's file, with day and source. If "
        "the program's tables have them, remove them.",
    ),
    source=Text(
        fi="Käytäntö: asukasluku ilmoitetaan yhdessä paikassa",
        sv="Praxis: invånarantalet anges på ett ställe",
        en="Practice: a population is stated in one place",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "measures:\n  - driver: loans\n",
        'measures:\n  - driver: population\n    municipality: "047"\n    day: 2023-12-31\n    value: "1793"\n'
        "    source: Keksitty luku\n  - driver: loans\n",
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "measures:\n  - driver: loans\n",
        'measures:\n  - driver: own-measure\n    municipality: "047"\n    day: 2023-12-31\n    value: "1793"\n'
        "    source: Keksitty luku\n  - driver: loans\n",
    ),
    broken=broken,
)
