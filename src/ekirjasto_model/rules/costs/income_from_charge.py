"""Income taken from an item that follows from a price."""

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
    """Find items that an income names and whose sum follows from a price."""
    for place, annex in configuration.cost_annexes():
        charges = {
            item.id: number
            for number, item in enumerate(annex.items)
            if formula(item.formula.shape).kind is FormulaKind.CHARGE
        }
        for number, income in enumerate(annex.income):
            for which, item in enumerate(income.from_items):
                if item in charges:
                    related = (place / "items" / charges[item] / "formula",)
                    facts: dict[str, Fact] = {"name": income.name, "item": item}
                    yield Spot(place / "income" / number / "from-items" / which, facts=facts, related=related)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Tulo vähennetään erästä, joka perustuu hintaan",
        sv="En intäkt dras av från en post som bygger på ett pris",
        en="Income is taken from an item that follows from a price",
    ),
    reason=Text(
        fi="Hintaan perustuvalla erällä ei ole summaa ennen jakoa, joten siitä ei voi vähentää mitään ennen jakoa.",
        sv="En post som bygger på ett pris har ingen summa före fördelningen, så inget kan dras av från den före "
        "fördelningen.",
        en="An item that follows from a price has no sum before the sharing, so nothing can be taken off it "
        "before the sharing.",
    ),
    message=Text(
        fi="Tulo {name} vähennetään erästä {item}, jonka summa seuraa hinnasta.",
        sv="Intäkten {name} dras av från posten {item}, vars summa följer av ett pris.",
        en="The income {name} is taken from the item {item}, whose sum follows from a price.",
    ),
    repair=Text(
        fi="Kirjoita taken: after-sharing ja kaava (income-formula), tai nimeä erä, jonka summa jaetaan.",
        sv="Skriv taken: after-sharing och en formel (income-formula), eller ange en post vars summa fördelas.",
        en="Write taken: after-sharing and an income-formula, or name an item whose sum is shared.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        "    from-items:\n      - shared-work\n",
        "    from-items:\n      - shared-work\n      - platform-fee\n",
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        "    from-items:\n      - shared-work\n",
        "    from-items:\n      - shared-work\n      - music\n",
        also=(Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "75.64"\n'),),
    ),
    broken=broken,
)
