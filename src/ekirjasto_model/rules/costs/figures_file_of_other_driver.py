"""A CSV file of figures that are not taken from such a file."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find CSV files of populations or of costs alone, which stand elsewhere."""
    for place, annex in configuration.cost_annexes():
        for number, stated in enumerate(annex.measure_files):
            if stated.driver in (Driver.POPULATION, Driver.ALONE_COST):
                facts: dict[str, Fact] = {"file": stated.file, "driver": DRIVERS.label(stated.driver)}
                yield Spot(place / "measure-files" / number / "driver", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="CSV-tiedostossa on lukuja, joita ei oteta siitä",
        sv="En CSV-fil har tal som inte tas därifrån",
        en="A CSV file has figures that are not taken from it",
    ),
    reason=Text(
        fi="Asukasluvut ovat taulukoissa tai e-kirjaston tiedoissa ja kustannukset yksin hankittuna liitteen "
        "luettelossa alone-costs.",
        sv="Invånarantalen finns i tabellerna eller i e-bibliotekets uppgifter och kostnaderna på egen hand i "
        "listan alone-costs.",
        en="Populations stand in the tables or in the e-library's document, and stand-alone costs in the annex's list "
        "alone-costs.",
    ),
    message=Text(
        fi="Tiedoston {file} lukuja (jakoperuste ”{driver}”) ei käytetä.",
        sv="Talen i filen {file} (fördelningsgrunden ”{driver}”) används inte.",
        en="The figures of the file {file} (the driver “{driver}”) are not used.",
    ),
    repair=Text(
        fi="Kirjoita asukasluvut kohtaan populations tai kustannukset kohtaan alone-costs, ja poista tiedosto "
        "luettelosta.",
        sv="Skriv invånarantalen under populations eller kostnaderna under alone-costs, och ta bort filen ur listan.",
        en="Write populations under populations, or costs under alone-costs, and remove the file from the list.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit(
        "cost-annex-2025.yaml",
        "measure-files:\n",
        "measure-files:\n"
        "  - file: loans-2023.csv\n"
        "    driver: population\n"
        "    day: 2023-12-31\n"
        "    source: Keksityt luvut\n",
    ),
    kept_by=Edit(
        "cost-annex-2025.yaml",
        "measure-files:\n",
        "measure-files:\n"
        "  - file: loans-2023.csv\n"
        "    driver: own-measure\n"
        "    day: 2023-12-31\n"
        "    source: Keksityt luvut\n",
    ),
    broken=broken,
)
