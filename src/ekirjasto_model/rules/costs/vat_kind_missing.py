"""An amount that includes VAT of a kind that is not stated."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items whose amount includes VAT and which do not say what kind of purchase they are."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            if item.vat is not None and item.vat.included and item.vat.vat_kind is None:
                at = place / "items" / number / "vat"
                yield Spot(at / "vat-kind", facts={"name": item.name}, related=(at / "included",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Arvonlisäveron laji puuttuu",
        sv="Mervärdesskattens slag saknas",
        en="The kind of purchase for VAT is missing",
    ),
    reason=Text(
        fi="Verokanta riippuu siitä, mitä ostetaan. Jos lajia ei tiedetä, veroa ei voi erottaa summasta, eikä "
        "verotonta osaa jakaa.",
        sv="Skattesatsen beror på vad som köps. Om slaget inte är känt kan skatten inte skiljas från summan, och "
        "delen utan skatt kan inte fördelas.",
        en="The rate depends on what is bought. Where the kind is not known, the tax cannot be taken out of the "
        "amount, and the net part cannot be shared.",
    ),
    message=Text(
        fi="Erän {name} summaan sisältyy arvonlisävero, mutta hankinnan lajia (vat-kind) ei ole merkitty.",
        sv="I beloppet för posten {name} ingår mervärdesskatt, men inköpets slag (vat-kind) anges inte.",
        en="The amount of the item {name} includes VAT, but the kind of purchase (vat-kind) is not stated.",
    ),
    repair=Text(
        fi="Lisää vat-kind, esimerkiksi e-books, tai kirjoita summa ilman veroa ja poista included.",
        sv="Lägg till vat-kind, till exempel e-books, eller skriv beloppet utan skatt och ta bort included.",
        en="Add vat-kind, such as e-books, or write the amount without the tax and remove included.",
    ),
    source=Text(
        fi="Arvonlisäverolaki 1501/1993",
        sv="Mervärdesskattelagen 1501/1993",
        en="Value Added Tax Act 1501/1993",
    ),
    broken_by=Edit("cost-annex-2024.yaml", "      vat-kind: e-books\n", ""),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        "      vat-kind: newspapers-and-magazines\n      borne-by: buyer\n",
        "      borne-by: buyer\n",
    ),
    broken=broken,
)
