"""Drivers taken from a day after the cost year has ended."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cost annexes whose drivers' day comes after the end of their year."""
    for place, annex in configuration.cost_annexes():
        if annex.drivers_day > Date(annex.year, 12, 31):
            facts: dict[str, Fact] = {"day": annex.drivers_day, "year": str(annex.year)}
            yield Spot(place / "drivers-day", facts=facts, related=(place / "year",))


_ANNEX = """kind: cost-annex
version: 1
id: cost-annex-2025
agreement: co-operation
year: 2025
drivers-day: {day}
items:
  - id: coordination
    name:
      fi: Koordinointi
      sv: Samordning
    cost-kind: coordination
    amount: "5800.00"
    formula:
      shape: equal
"""

RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex", "costs.agreement-not-in-force", "costs.population-missing"),
    title=Text(
        fi="Jakoperusteiden päivä on kustannusvuoden jälkeen",
        sv="Fördelningsgrundernas dag infaller efter kostnadsåret",
        en="The drivers' day comes after the cost year",
    ),
    reason=Text(
        fi="Jäsenet tarvitsevat maksuosuutensa talousarvioon ennen vuoden alkua. Silloin tämän päivän lukuja ei vielä "
        "ole.",
        sv="Medlemmarna behöver sina betalningsandelar för budgeten innan året börjar. Då finns talen för den här "
        "dagen inte ännu.",
        en="Members need their shares for the budget before the year begins. The figures of this day do not exist by "
        "then.",
    ),
    message=Text(
        fi="Vuoden {year} kustannukset jaetaan päivän {day} luvuilla, mutta vuosi on silloin jo päättynyt.",
        sv="Kostnaderna för år {year} fördelas enligt talen för den {day}, men då har året redan slutat.",
        en="The costs of {year} are shared by the figures of {day}, when the year has already ended.",
    ),
    repair=Text(
        fi="Korjaa päivä (drivers-day). Tavallisesti se on vuoden viimeinen päivä kaksi vuotta ennen kustannusvuotta.",
        sv="Rätta dagen (drivers-day). Vanligen är det årets sista dag två år före kostnadsåret.",
        en="Correct the day (drivers-day). Usually it is the last day of the year two years before the cost year.",
    ),
    source=Text(
        fi="Käytäntö: jakoperusteiden luvut ovat tiedossa talousarviota laadittaessa",
        sv="Praxis: fördelningsgrundernas tal är kända när budgeten görs upp",
        en="Practice: the drivers' figures are known when the budget is drawn up",
    ),
    broken_by=Make("cost-annex-2025.yaml", _ANNEX.format(day="2026-01-01").encode()),
    kept_by=Make("cost-annex-2025.yaml", _ANNEX.format(day="2025-12-31").encode()),
    broken=broken,
)
