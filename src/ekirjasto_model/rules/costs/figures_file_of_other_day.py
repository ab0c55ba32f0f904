"""A CSV file of figures of another day than the drivers' day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.figures import days_of_drivers
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find CSV files of a day that is not the drivers' day, nor one for whose figures a modifier asks.

    Unless ``assumptions`` say that it serves.
    """
    for place, annex in configuration.cost_annexes():
        asked = days_of_drivers(annex)
        for number, stated in enumerate(annex.measure_files):
            at = place / "measure-files" / number / "day"
            days = asked.get(stated.driver, frozenset([annex.drivers_day]))
            if stated.day not in days and not configuration.is_assumed(at):
                facts: dict[str, Fact] = {"file": stated.file, "day": stated.day, "due": annex.drivers_day}
                yield Spot(at, facts=facts, related=(place / "drivers-day",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "costs.figures-file-not-there",
    ),
    title=Text(
        fi="CSV-tiedoston luvut ovat muulta päivältä",
        sv="Talen i en CSV-fil är från en annan dag",
        en="The figures of a CSV file are of another day",
    ),
    reason=Text(
        fi="Kaikkien lukujen on oltava samalta päivältä, ellei liitteessä sanota, että muun päivän luku kelpaa.",
        sv="Alla tal ska vara från samma dag, om inte bilagan säger att en annan dags tal duger.",
        en="All figures have to be of one day, unless the annex says that another day's serve.",
    ),
    message=Text(
        fi="Tiedoston {file} luvut ovat päivältä {day}, mutta liite käyttää päivän {due} lukuja.",
        sv="Talen i filen {file} är från den {day}, men bilagan använder tal från den {due}.",
        en="The figures of the file {file} are of {day}, but the annex uses those of {due}.",
    ),
    repair=Text(
        fi="Korjaa päivä (day), tai lisää assumptions-luetteloon at: measure-files/*/day ja syy.",
        sv="Rätta dagen (day), eller lägg till at: measure-files/*/day och skälet i listan assumptions.",
        en="Correct the day, or add at: measure-files/*/day with the reason to the list assumptions.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit(
        "cost-annex-2025.yaml",
        "    day: 2023-12-31\n    source: Keksityt lainausluvut\n",
        "    day: 2022-12-31\n    source: Keksityt lainausluvut\n",
    ),
    kept_by=Edit(
        "cost-annex-2025.yaml",
        "    day: 2023-12-31\n    source: Keksityt lainausluvut\n",
        "    day: 2023-12-31\n    source: Keksityt luvut\n",
    ),
    broken=broken,
)
