"""A day of purchase outside the annex's year."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.vat import purchase_day
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items whose day of purchase is not in the annex's year."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            day = purchase_day(annex, item)
            if day.year != annex.year:
                facts: dict[str, Fact] = {"name": item.name, "day": day, "year": str(annex.year)}
                yield Spot(place / "items" / number / "vat" / "purchased", facts=facts, related=(place / "year",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        "costs.vat-rate-unknown",
    ),
    title=Text(
        fi="Ostopäivä ei ole liitteen vuodelta",
        sv="Inköpsdagen är inte från bilagans år",
        en="The day of purchase is not in the annex's year",
    ),
    reason=Text(
        fi="Verokanta on ostopäivän mukainen. Väärä vuosi antaa helposti väärän verokannan.",
        sv="Skattesatsen är inköpsdagens. Ett fel år ger lätt fel skattesats.",
        en="The rate is that of the day of purchase. A wrong year easily gives a wrong rate.",
    ),
    message=Text(
        fi="Erän {name} ostopäivä on {day}, mutta liite on vuodelle {year}.",
        sv="Inköpsdagen för posten {name} är {day}, men bilagan gäller år {year}.",
        en="The day of purchase of the item {name} is {day}, but the annex is for {year}.",
    ),
    repair=Text(
        fi="Tarkista päivä (purchased). Jos se on oikein, merkitse poikkeus asetuksiin (waivers).",
        sv="Kontrollera dagen (purchased). Om den stämmer, ange ett undantag i inställningarna (waivers).",
        en="Check the day (purchased). If it is right, state a waiver in the settings (waivers).",
    ),
    source=Text(
        fi="Arvonlisäverolaki 1501/1993",
        sv="Mervärdesskattelagen 1501/1993",
        en="Value Added Tax Act 1501/1993",
    ),
    broken_by=Edit("cost-annex-2024.yaml", "      purchased: 2024-09-02\n", "      purchased: 2023-09-02\n"),
    kept_by=Edit("cost-annex-2024.yaml", "      purchased: 2024-09-02\n", "      purchased: 2024-12-31\n"),
    broken=broken,
)
