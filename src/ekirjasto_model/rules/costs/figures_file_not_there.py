"""A CSV file of figures that is not among the files."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.measures import table_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find CSV files that an annex names and that have not been read."""
    for place, annex in configuration.cost_annexes():
        for number, stated in enumerate(annex.measure_files):
            if table_of(configuration, place, stated) is None:
                yield Spot(place / "measure-files" / number / "file", facts={"file": stated.file})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Lukujen CSV-tiedostoa ei ole",
        sv="En CSV-fil med tal finns inte",
        en="A CSV file of figures is not there",
    ),
    reason=Text(
        fi="Luvut luetaan vain tiedostosta, joka on samassa kansiossa kuin liite. Näin jokainen näkee, mistä "
        "osuudet on laskettu.",
        sv="Talen läses bara ur en fil i samma mapp som bilagan. Så ser alla vad andelarna bygger på.",
        en="Figures are only read from a file in the annex's own folder. So everybody sees what the shares rest on.",
    ),
    message=Text(
        fi="Tiedostoa {file} ei löydy liitteen kansiosta.",
        sv="Filen {file} hittas inte i bilagans mapp.",
        en="The file {file} is not in the annex's folder.",
    ),
    repair=Text(
        fi="Kopioi tiedosto liitteen viereen, tai korjaa nimi (file). Jos annoit vain liitteen, anna koko kansio.",
        sv="Kopiera filen till bilagans mapp, eller rätta namnet (file). Om du bara angav bilagan, ange hela mappen.",
        en="Copy the file beside the annex, or correct the name (file). If you named only the annex, name the "
        "whole folder.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on päivä, yksikkö ja lähde",
        sv="Praxis: varje tal som används har en dag, en enhet och en källa",
        en="Practice: every figure used has a day, a unit and a source",
    ),
    broken_by=Edit("cost-annex-2025.yaml", "  - file: loans-2023.csv\n", "  - file: loans-2032.csv\n"),
    kept_by=Edit("cost-annex-2025.yaml", "  - file: loans-2023.csv\n", '  - file: "loans-2023.csv"\n'),
    broken=broken,
)
