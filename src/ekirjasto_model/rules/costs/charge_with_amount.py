"""An item whose formula asks a price, with a sum beside it."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items that charge a price and state a sum besides."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            chosen = formula(item.formula.shape)
            if chosen.kind is FormulaKind.CHARGE and item.amount is not None:
                facts: dict[str, Fact] = {"name": item.name, "formula": chosen.title, "amount": item.amount}
                at = place / "items" / number
                yield Spot(at / "amount", facts=facts, related=(at / "formula",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Erällä on sekä hinta että summa",
        sv="En post har både ett pris och en summa",
        en="An item has both a price and a sum",
    ),
    reason=Text(
        fi="Kun jokainen maksaa hinnan mukaan, summa seuraa hinnasta. Jos molemmat on merkitty, ne voivat poiketa "
        "toisistaan.",
        sv="När var och en betalar enligt ett pris följer summan av priset. Om båda anges kan de avvika från varandra.",
        en="Where everyone pays a price, the sum follows from it. If both are stated, they may differ.",
    ),
    message=Text(
        fi="Erän {name} kaava ({formula}) perustuu hintaan, mutta erälle on merkitty myös summa {amount}.",
        sv="Formeln för posten {name} ({formula}) räknar på ett pris, men för posten anges också summan {amount}.",
        en="The formula of the item {name} ({formula}) charges a price, but a sum is stated as well: {amount}.",
    ),
    repair=Text(
        fi="Poista rivi amount. Jos nimenomaan summa {amount} on jaettava, valitse kaava proportional tai equal.",
        sv="Ta bort raden amount. Om det är just summan {amount} som ska fördelas, välj formeln proportional eller "
        "equal.",
        en="Remove the line amount. If it is the sum {amount} that is to be shared, choose the formula proportional or "
        "equal.",
    ),
    source=Text(
        fi="Käytäntö: hinnasta laskettavan erän summa seuraa hinnasta",
        sv="Praxis: summan för en post som räknas på ett pris följer av priset",
        en="Practice: the sum of an item that charges a price follows from the price",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "    cost-kind: platform\n",
        '    cost-kind: platform\n    amount: "22575.35"\n',
    ),
    kept_by=Edit("cost-annex-2026.yaml", '      rate: "0.35"\n', '      rate: "0.350"\n'),
    broken=broken,
)
