"""An item whose formula divides a sum, without the sum."""

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
    """Find items that divide a sum and state none, also where it is said to be unknown."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            chosen = formula(item.formula.shape)
            if chosen.kind is FormulaKind.SPLIT and item.amount is None:
                facts: dict[str, Fact] = {"name": item.name, "formula": chosen.title}
                at = place / "items" / number
                yield Spot(at / "amount", facts=facts, related=(at / "formula",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Jaettava summa puuttuu",
        sv="Summan som ska fördelas saknas",
        en="The sum to be shared is missing",
    ),
    reason=Text(
        fi="Kaava jakaa annetun summan jäsenille. Ilman summaa ei ole mitä jakaa.",
        sv="Formeln fördelar en given summa på medlemmarna. Utan summan finns det inget att fördela.",
        en="The formula divides a given sum among the members. Without the sum there is nothing to divide.",
    ),
    message=Text(
        fi="Erän {name} kaava ({formula}) jakaa summan, mutta summaa (amount) ei ole merkitty.",
        sv="Formeln för posten {name} ({formula}) fördelar en summa, men summan (amount) anges inte.",
        en="The formula of the item {name} ({formula}) divides a sum, but the amount is not stated.",
    ),
    repair=Text(
        fi='Lisää summa euroina ilman arvonlisäveroa, esimerkiksi amount: "1234.50". Jos summaa ei vielä tiedetä, jätä '
        "erä pois, kunnes se tiedetään.",
        sv='Lägg till summan i euro utan mervärdesskatt, till exempel amount: "1234.50". Om summan inte är känd ännu, '
        "utelämna posten tills den är det.",
        en='Add the sum in euros without VAT, for instance amount: "1234.50". If it is not known yet, leave the item '
        "out until it is.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo jaettavat summat",
        sv="Praxis: kostnadsbilagan anger de summor som fördelas",
        en="Practice: the cost annex states the sums that are shared",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "  - id: marketing\n    name:\n      fi: Markkinointi\n      sv: Marknadsföring\n    cost-kind: marketing\n"
        '    amount: "1300.00"\n',
        "  - id: marketing\n    name:\n      fi: Markkinointi\n      sv: Marknadsföring\n    cost-kind: marketing\n",
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        '    cost-kind: marketing\n    amount: "1300.00"\n',
        '    cost-kind: marketing\n    amount: "0.00"\n',
    ),
    broken=broken,
)
