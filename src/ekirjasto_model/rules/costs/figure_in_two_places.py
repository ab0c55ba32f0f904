"""A member's figure in a CSV file and elsewhere too."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.figures import days_of_drivers
from ekirjasto_model.derived.measures import measures_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find figures of a CSV file that the annex, or another file, has for the same driver: one spot for a file.

    On whatever day, unless a modifier asks for figures of the driver on several days.
    """
    for place, annex in configuration.cost_annexes():
        if not annex.measure_files:
            continue
        several = {driver for driver, days in days_of_drivers(annex).items() if len(days) > 1}
        earlier: dict[tuple[Driver, str, Date], Place] = {}
        doubled: dict[Place, dict[str, Place]] = {}
        for at, measure in measures_of(configuration, place, annex):
            day = measure.day if measure.driver in several else annex.drivers_day
            key = (measure.driver, measure.municipality, day)
            if key in earlier and at.pointer.steps[-2] == "measure-files":
                doubled.setdefault(at, {})[measure.municipality] = earlier[key]
            earlier.setdefault(key, at)
        for at, codes in doubled.items():
            facts: dict[str, Fact] = {"names": listed_names(codes)}
            yield Spot(at / "file", facts=facts, related=tuple(dict.fromkeys(codes.values())))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "members.unknown-municipality",
    ),
    title=Text(
        fi="Kunnan luku on kahdessa paikassa",
        sv="En kommuns tal finns på två ställen",
        en="A municipality's figure stands in two places",
    ),
    reason=Text(
        fi="Jos luku on sekä CSV-tiedostossa että muualla, ei tiedetä, kumpi on oikea.",
        sv="Om talet finns både i en CSV-fil och på ett annat ställe är det oklart vilket som är rätt.",
        en="Where a figure stands in a CSV file and elsewhere, nobody knows which is right.",
    ),
    message=Text(
        fi="Saman jakoperusteen luku on jo muualla: {names}.",
        sv="Talet för samma fördelningsgrund finns redan på ett annat ställe: {names}.",
        en="The figure of the same driver already stands elsewhere for: {names}.",
    ),
    repair=Text(
        fi="Poista luku toisesta paikasta: CSV-tiedostosta tai kohdasta measures.",
        sv="Ta bort talet från det ena stället: CSV-filen eller measures.",
        en="Remove the figure from one of the places: the CSV file or measures.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit(
        "cost-annex-2025.yaml",
        "measure-files:\n  - file: loans-2023.csv\n",
        "measures:\n"
        "  - driver: loans\n"
        '    municipality: "047"\n'
        "    day: 2023-12-31\n"
        '    value: "8120"\n'
        "    source: Keksitty lainausluku\n"
        "measure-files:\n"
        "  - file: loans-2023.csv\n",
    ),
    kept_by=Edit(
        "cost-annex-2025.yaml",
        "measure-files:\n  - file: loans-2023.csv\n",
        "measures:\n"
        "  - driver: active-borrowers\n"
        '    municipality: "047"\n'
        "    day: 2023-12-31\n"
        '    value: "812"\n'
        "    source: Keksitty luku\n"
        "measure-files:\n"
        "  - file: loans-2023.csv\n",
    ),
    broken=broken,
)
