"""A formula or items of an income, where they have no effect."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find income with items that is not taken from named ones, or with a formula and not taken after the sharing."""
    for place, annex in configuration.cost_annexes():
        for number, income in enumerate(annex.income):
            at = place / "income" / number
            if income.from_items and income.taken is not IncomePlace.NAMED_ITEMS:
                facts: dict[str, Fact] = {
                    "name": income.name,
                    "key": "from-items",
                    "write": IncomePlace.NAMED_ITEMS.value,
                }
                yield Spot(at / "from-items", facts=facts, related=(at / "taken",))
            if income.income_formula is not None and income.taken is not IncomePlace.AFTER_SHARING:
                facts = {"name": income.name, "key": "income-formula", "write": IncomePlace.AFTER_SHARING.value}
                yield Spot(at / "income-formula", facts=facts, related=(at / "taken",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex",),
    title=Text(
        fi="Tulolla on tieto, jota ei käytetä",
        sv="En intäkt har en uppgift som inte används",
        en="An income states something that is not used",
    ),
    reason=Text(
        fi="Erät koskevat vain nimetyistä eristä vähennettävää tuloa ja kaava vain jaon jälkeen vähennettävää.",
        sv="Poster gäller bara en intäkt som dras av från namngivna poster, och en formel bara en som dras av "
        "efter fördelningen.",
        en="Items only concern income taken from named items, and a formula only income taken after the sharing.",
    ),
    message=Text(
        fi="Tulon {name} kohta {key} jää käyttämättä, koska tulo vähennetään muualta.",
        sv="Uppgiften {key} för intäkten {name} används inte, eftersom intäkten dras av på ett annat ställe.",
        en="The key {key} of the income {name} is not used, since the income is taken elsewhere.",
    ),
    repair=Text(
        fi="Poista {key}, tai kirjoita taken: {write}.",
        sv="Ta bort {key}, eller skriv taken: {write}.",
        en="Remove {key}, or write taken: {write}.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml", "    taken: off-the-top\n", "    taken: off-the-top\n    from-items:\n      - e-books\n"
    ),
    kept_by=Edit("cost-annex-2024.yaml", "    taken: off-the-top\n", "    taken: off-the-top\n    from-items: []\n"),
    broken=broken,
)
