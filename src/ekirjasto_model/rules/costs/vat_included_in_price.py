"""VAT said to be included in an item that follows from a price."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items whose sum follows from a price and which say that VAT is included."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            is_charge = formula(item.formula.shape).kind is FormulaKind.CHARGE
            if is_charge and item.vat is not None and item.vat.included:
                at = place / "items" / number
                yield Spot(at / "vat" / "included", facts={"name": item.name}, related=(at / "formula",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Arvonlisävero on hinnassa",
        sv="Mervärdesskatt ingår i ett pris",
        en="VAT is included in a price",
    ),
    reason=Text(
        fi="Valtuustot näkevät summat ilman arvonlisäveroa, joten kaavan hinnassa ei voi olla veroa.",
        sv="Fullmäktige ser summorna utan mervärdesskatt, så formelns pris kan inte innehålla skatt.",
        en="Councils see sums without VAT, so a formula's price cannot include it.",
    ),
    message=Text(
        fi="Erän {name} summa seuraa hinnasta, mutta sen sanotaan sisältävän arvonlisäveron.",
        sv="Summan för posten {name} följer av ett pris, men mervärdesskatten sägs ingå i den.",
        en="The sum of the item {name} follows from a price, but it is said to include VAT.",
    ),
    repair=Text(
        fi="Kirjoita kaavan hinta ilman veroa, ja poista included.",
        sv="Skriv formelns pris utan skatt, och ta bort included.",
        en="Write the formula's price without the tax, and remove included.",
    ),
    source=Text(
        fi="Arvonlisäverolaki 1501/1993",
        sv="Mervärdesskattelagen 1501/1993",
        en="Value Added Tax Act 1501/1993",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        "    cost-kind: platform\n",
        "    cost-kind: platform\n    vat:\n      vat-kind: general\n      included: true\n",
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        "    cost-kind: platform\n",
        "    cost-kind: platform\n    vat:\n      vat-kind: general\n      included: false\n",
    ),
    broken=broken,
)
