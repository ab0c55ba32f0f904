"""A day of purchase for which the rate of VAT is not known."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.vat_kinds import VAT_KINDS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.vat import percent_of, purchase_day
from ekirjasto_model.reference.vat_rates import vat_rates
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items whose day of purchase comes before the first day for which the rates are known."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            if item.vat is not None and item.vat.vat_kind is not None and percent_of(annex, item) is None:
                facts: dict[str, Fact] = {
                    "name": item.name,
                    "day": purchase_day(annex, item),
                    "first": vat_rates(item.vat.vat_kind)[0].starts,
                    "kind": VAT_KINDS.label(item.vat.vat_kind),
                }
                yield Spot(place / "items" / number / "vat" / "purchased", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Ostopäivän arvonlisäverokantaa ei tunneta",
        sv="Skattesatsen för inköpsdagen är inte känd",
        en="The rate of VAT on the day of purchase is not known",
    ),
    reason=Text(
        fi="Verokannat ovat päivättyjä tietoja. Jos ostopäivän verokantaa ei tunneta, veroa ei arvata.",
        sv="Skattesatserna är daterade uppgifter. Om inköpsdagens skattesats inte är känd gissas skatten inte.",
        en="The rates are dated data. For a day whose rate is not known the tax is not guessed.",
    ),
    message=Text(
        fi="Erän {name} ostopäivä on {day}, mutta lajin ”{kind}” verokannat tunnetaan vasta päivästä {first} alkaen.",
        sv="Inköpsdagen för posten {name} är {day}, men skattesatserna för slaget ”{kind}” är kända först från "
        "den {first}.",
        en="The day of purchase of the item {name} is {day}, but the rates of the kind “{kind}” are known only "
        "from {first}.",
    ),
    repair=Text(
        fi="Korjaa päivä (purchased), tai kirjoita summa ilman veroa ja jätä vat pois.",
        sv="Rätta dagen (purchased), eller skriv beloppet utan skatt och utelämna vat.",
        en="Correct the day (purchased), or write the amount without the tax and leave out vat.",
    ),
    source=Text(
        fi="Arvonlisäverolaki 1501/1993",
        sv="Mervärdesskattelagen 1501/1993",
        en="Value Added Tax Act 1501/1993",
    ),
    broken_by=Edit("cost-annex-2024.yaml", "      purchased: 2024-02-01\n", "      purchased: 2020-12-31\n"),
    kept_by=Edit("cost-annex-2024.yaml", "      purchased: 2024-02-01\n", "      purchased: 2024-12-31\n"),
    broken=broken,
)
