"""Populations stated among the figures of a cost annex, or of a municipality's own costs."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find documents whose figures state populations: one spot for a document, at the first."""
    stated = [
        (place / "measures" / number / "driver", measure.municipality)
        for place, annex in configuration.cost_annexes()
        for number, measure in enumerate(annex.measures)
        if measure.driver is Driver.POPULATION
    ]
    stated += [
        (place / "own-figures" / number / "driver", own.municipality)
        for place, own in configuration.own_costs()
        for number, measure in enumerate(own.own_figures)
        if measure.driver is Driver.POPULATION
    ]
    found: dict[int, list[tuple[Place, str]]] = {}
    for at, code in stated:
        found.setdefault(at.document, []).append((at, code))
    for spots in found.values():
        key = str(spots[0][0].pointer.steps[0])
        facts: dict[str, Fact] = {"key": key, "names": listed_names({code for _, code in spots})}
        yield Spot(spots[0][0], facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", "members.unknown-municipality"),
    title=Text(
        fi="Asukasluku on merkitty muiden lukujen joukkoon",
        sv="Invånarantal anges bland de övriga talen",
        en="Populations are stated among other figures",
    ),
    reason=Text(
        fi="Asukasluvut otetaan ohjelman taulukoista tai e-kirjaston tiedostosta, jotta kaikki laskelmat käyttävät "
        "samoja lukuja. Tähän merkitty luku jäisi huomiotta.",
        sv="Invånarantalen tas ur programmets tabeller eller ur e-bibliotekets fil, så att alla beräkningar använder "
        "samma tal. Ett tal som anges här skulle inte beaktas.",
        en="Populations are taken from the program's tables or from the e-library's file, so that all sums use the "
        "same figures. A figure stated here would be ignored.",
    ),
    message=Text(
        fi="Luvuissa ({key}) on asukaslukuja: {names}.",
        sv="Bland talen ({key}) finns invånarantal: {names}.",
        en="Among the figures ({key}) there are populations: {names}.",
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
