"""What members would pay alone, stated among the figures of other drivers."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find annexes whose figures state stand-alone costs: one spot for an annex, at the first."""
    for place, annex in configuration.cost_annexes():
        numbers = [number for number, one in enumerate(annex.measures) if one.driver is Driver.ALONE_COST]
        if numbers:
            names = listed_names({annex.measures[number].municipality for number in numbers})
            yield Spot(place / "measures" / numbers[0] / "driver", facts={"names": names})


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "members.unknown-municipality",
    ),
    title=Text(
        fi="Kustannus yksin hankittuna on merkitty muiden lukujen joukkoon",
        sv="Kostnader på egen hand anges bland de övriga talen",
        en="Stand-alone costs are stated among other figures",
    ),
    reason=Text(
        fi="Kustannukset yksin hankittuna luetaan kohdasta alone-costs, jossa ne ovat euroina. Tähän merkitty luku "
        "jäisi huomiotta.",
        sv="Kostnader på egen hand läses under alone-costs, där de anges i euro. Ett tal som anges här skulle inte "
        "beaktas.",
        en="Stand-alone costs are read under alone-costs, in euros. A figure stated here would be ignored.",
    ),
    message=Text(
        fi="Luvuissa (measures) on kustannuksia yksin hankittuna: {names}.",
        sv="Bland talen (measures) finns kostnader på egen hand: {names}.",
        en="Among the figures (measures) there are stand-alone costs: {names}.",
    ),
    repair=Text(
        fi="Siirrä luvut kohtaan alone-costs: payer, amount ja source.",
        sv="Flytta talen till alone-costs: payer, amount och source.",
        en="Move the figures under alone-costs: payer, amount and source.",
    ),
    source=Text(
        fi="Käytäntö: yksi asia ilmoitetaan yhdessä paikassa",
        sv="Praxis: en sak anges på ett ställe",
        en="Practice: one thing is stated in one place",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        "measures:\n  - driver: loans\n",
        'measures:\n  - driver: alone-cost\n    municipality: "047"\n    day: 2020-12-31\n'
        '    value: "1500"\n    source: Keksitty tarjous\n  - driver: loans\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        "measures:\n  - driver: loans\n",
        'measures:\n  - driver: operating-costs\n    municipality: "047"\n    day: 2020-12-31\n'
        '    value: "1500"\n    source: Keksitty luku\n  - driver: loans\n',
    ),
    broken=broken,
)
