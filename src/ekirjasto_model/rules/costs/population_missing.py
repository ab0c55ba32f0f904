"""A member's population on the drivers' day that nobody states."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find members whose population an item needs and neither the files nor the tables have.

    One spot for an annex, at the day that all these figures have to be of.
    """
    for costed in cost_years(configuration):
        formulas = costed.drivers()
        if Driver.POPULATION in formulas:
            missing = costed.without_figure(configuration, Driver.POPULATION)
            if missing:
                facts: dict[str, Fact] = {"names": listed_names(missing), "day": costed.annex.drivers_day}
                here = costed.place / "drivers-day"
                yield Spot(here, facts=facts, related=(formulas[Driver.POPULATION],))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", *KNOWN_MEMBERS),
    title=Text(
        fi="Asukasluku puuttuu päivältä, jonka luvuilla kustannukset jaetaan",
        sv="Invånarantalet saknas för den dag vars tal kostnaderna fördelas enligt",
        en="The population on the day by which costs are shared is missing",
    ),
    reason=Text(
        fi="Maksuosuutta ei voi laskea ilman jokaisen jäsenen asukaslukua samalta päivältä, eikä lukua arvata.",
        sv="Betalningsandelarna kan inte räknas utan varje medlems invånarantal samma dag, och talet gissas inte.",
        en="Shares cannot be worked out without every member's population on the same day, and it is not guessed.",
    ),
    message=Text(
        fi="Asukaslukua {day} ei ole tiedostoissa eikä ohjelman omissa taulukoissa. Puuttuu: {names}.",
        sv="Invånarantalet den {day} finns varken i filerna eller i programmets egna tabeller. Saknas för: {names}.",
        en="The population on {day} is neither in the files nor in the program's own tables. Missing for: {names}.",
    ),
    repair=Text(
        fi="Lisää e-kirjaston tiedostoon kunnan kohtaan populations asukasluku päivältä {day} ja sen lähde, tai "
        "korjaa päivä (drivers-day). Tilastokeskus julkaisee asukasluvut vuoden viimeiseltä päivältä.",
        sv="Lägg till invånarantalet den {day} och dess källa under kommunens populations i e-bibliotekets fil, eller "
        "rätta dagen (drivers-day). Statistikcentralen publicerar invånarantalen för årets sista dag.",
        en="Add the population on {day} and its source under the municipality's populations in the e-library's file, "
        "or correct the day (drivers-day). Statistics Finland publishes populations on the last day of a year.",
    ),
    source=Text(
        fi="Tilastokeskus, väestörakenne",
        sv="Statistikcentralen, befolkningsstruktur",
        en="Statistics Finland, population structure",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "drivers-day: 2023-12-31\n", "drivers-day: 2023-12-30\n"),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "drivers-day: 2023-12-31\n",
        "drivers-day: 2022-12-31\n",
        also=(Edit("cost-annex-2026.yaml", "      driver: loans\n", "      driver: population\n"),),
    ),
    broken=broken,
)
