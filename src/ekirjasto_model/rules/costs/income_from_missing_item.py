"""Income taken from a cost item that the annex does not have."""

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
    """Find items that an income names and its annex does not state."""
    for place, annex in configuration.cost_annexes():
        there = {item.id for item in annex.items}
        for number, income in enumerate(annex.income):
            for which, item in enumerate(income.from_items):
                if item not in there:
                    facts: dict[str, Fact] = {"name": income.name, "item": item, "items": tuple(sorted(there))}
                    yield Spot(place / "income" / number / "from-items" / which, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Tulo vähennetään erästä, jota ei ole",
        sv="En intäkt dras av från en post som inte finns",
        en="Income is taken from an item that is not there",
    ),
    reason=Text(
        fi="Jos erää ei ole, tulo jää vähentämättä tai pienentää vääriä maksuosuuksia.",
        sv="Om posten inte finns dras intäkten inte av, eller så minskar den fel andelar.",
        en="If the item is not there, the income is not taken off, or reduces the wrong shares.",
    ),
    message=Text(
        fi="Tulo {name} vähennetään erästä {item}, mutta liitteessä ei ole sellaista.",
        sv="Intäkten {name} dras av från posten {item}, men bilagan har ingen sådan.",
        en="The income {name} is taken from the item {item}, but the annex has none.",
    ),
    repair=Text(
        fi="Korjaa erän tunnus {item}. Liitteen erät: {items}.",
        sv="Rätta postens beteckning {item}. Bilagans poster: {items}.",
        en="Correct the id {item}. The annex's items: {items}.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml", "    from-items:\n      - shared-work\n", "    from-items:\n      - shared-works\n"
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        "    from-items:\n      - shared-work\n",
        "    from-items:\n      - e-books\n      - shared-work\n",
        also=(Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "33.60"\n'),),
    ),
    broken=broken,
)
