"""An instalment due outside its time."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find instalments of an advance due outside its year, and of a final settlement due before its year is over."""
    for place, annex in configuration.cost_annexes():
        for number, one in enumerate(annex.instalments):
            in_time = one.due.year == annex.year if annex.settles is None else one.due.year > annex.year
            if not in_time:
                facts: dict[str, Fact] = {"day": one.due, "year": str(annex.year)}
                yield Spot(place / "instalments" / number / "due", facts=facts, related=(place / "year",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Maksuerän eräpäivä ei sovi vuoteen",
        sv="En delbetalnings förfallodag passar inte året",
        en="The due day of an instalment does not suit the year",
    ),
    reason=Text(
        fi="Ennakko maksetaan vuoden aikana ja lopullinen tasaus sen jälkeen, kun vuosi on päättynyt. Väärä "
        "päivä siirtää menon toisen vuoden talousarvioon.",
        sv="Förskottet betalas under året och slutavräkningen när året är slut. En felaktig dag flyttar utgiften till "
        "ett annat års budget.",
        en="An advance is paid during the year and a final settlement when it is over. A wrong day moves the "
        "expense to another year's budget.",
    ),
    message=Text(
        fi="Maksuerän eräpäivä on {day}, mutta liite on vuodelle {year}.",
        sv="Delbetalningen förfaller den {day}, men bilagan gäller år {year}.",
        en="The instalment is due on {day}, but the annex is for {year}.",
    ),
    repair=Text(
        fi="Korjaa due: ennakon erä liitteen vuodelle, lopullisen tasauksen erä sen jälkeen.",
        sv="Rätta due: förskottets delbetalning till bilagans år, slutavräkningens till tiden efter det.",
        en="Correct due: an advance's instalment to the annex's year, a settlement's to after it.",
    ),
    source=Text(
        fi="Käytäntö: maksuerät ovat yhteensä maksuosuus",
        sv="Praxis: delbetalningarna är sammanlagt betalningsandelen",
        en="Practice: instalments sum to the share",
    ),
    broken_by=Edit("cost-annex-2024.yaml", "    due: 2024-09-16\n", "    due: 2025-09-16\n"),
    kept_by=Edit("cost-annex-2024.yaml", "    due: 2024-09-16\n", "    due: 2024-12-31\n"),
    broken=broken,
)
