"""An exact total of which nobody knows the day."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.precisions import Precision
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find exact totals without a day, unless the day is stated to be unknown."""
    for place, e_library in configuration.e_libraries():
        for number, total in enumerate(e_library.stated_totals):
            here = place / "stated-totals" / number
            is_unknown = configuration.is_marked_unknown(here / "day")
            if total.precision is Precision.EXACT and total.day is None and not is_unknown:
                yield Spot(here / "day", facts={"value": total.value})


RULE = Rule(
    severity=Severity.WARNING,
    needs=("e-library",),
    title=Text(
        fi="Tarkalla luvulla ei ole päivää",
        sv="Ett exakt tal saknar dag",
        en="An exact total has no day",
    ),
    reason=Text(
        fi="Kuntien ja asukkaiden määrä muuttuu. Vasta päivä kertoo, mihin lukua voi verrata.",
        sv="Antalet kommuner och invånare ändras. Först dagen visar vad talet kan jämföras med.",
        en="The number of municipalities and inhabitants changes. Only the day tells what a total can be compared "
        "with.",
    ),
    message=Text(
        fi="Luku {value} on merkitty tarkaksi, mutta sille ei ole merkitty päivää.",
        sv="Talet {value} anges som exakt, men ingen dag har angetts för det.",
        en="The total {value} is stated as exact but without a day.",
    ),
    repair=Text(
        fi="Lisää päivä (day), jota luku koskee. Jos sitä ei tiedetä, kirjoita precision: unclear.",
        sv="Lägg till den dag (day) som talet gäller. Om den inte är känd, skriv precision: unclear.",
        en="Add the day (day) that the total is about. If the day is not known, write precision: unclear.",
    ),
    source=Text(
        fi="Käytäntö: tarkkaan lukuun kuuluu päivä ja lähde",
        sv="Praxis: till ett exakt tal hör dag och källa",
        en="Practice: an exact figure has a day and a source",
    ),
    broken_by=Edit(
        "e-library.yaml",
        "  - total: municipalities\n    value: 8\n    day: 2026-01-01\n    precision: exact\n",
        "  - total: municipalities\n    value: 8\n    precision: exact\n",
    ),
    kept_by=Edit(
        "e-library.yaml",
        "  - total: municipalities\n    value: 8\n    day: 2026-01-01\n    precision: exact\n",
        "  - total: municipalities\n    value: 8\n    precision: unclear\n",
    ),
    broken=broken,
)
