"""Income taken from named items, none of which is named."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find income that is taken from named items and names none."""
    for place, annex in configuration.cost_annexes():
        for number, income in enumerate(annex.income):
            if income.taken is IncomePlace.NAMED_ITEMS and not income.from_items:
                at = place / "income" / number
                yield Spot(at / "taken", facts={"name": income.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Tulolle ei ole nimetty eriä",
        sv="Inga poster har angetts för en intäkt",
        en="No items are named for an income",
    ),
    reason=Text(
        fi="Tulo on tarkoitus vähentää nimetyistä eristä. Jos niitä ei ole nimetty, ei ole mistä vähentää.",
        sv="Intäkten ska dras av från namngivna poster. Om inga har angetts finns det inget att dra av från.",
        en="The income is to be taken from named items. Where none are named there is nothing to take it from.",
    ),
    message=Text(
        fi="Tulo {name} vähennetään nimetyistä eristä, mutta eriä (from-items) ei ole nimetty.",
        sv="Intäkten {name} dras av från namngivna poster, men inga poster (from-items) har angetts.",
        en="The income {name} is taken from named items, but no items are named.",
    ),
    repair=Text(
        fi="Lisää erien tunnukset kohtaan from-items, tai kirjoita taken: off-the-top, jos tulo pienentää kaikkia "
        "eriä.",
        sv="Lägg till posternas beteckningar under from-items, eller skriv taken: off-the-top om intäkten minskar "
        "alla poster.",
        en="Add the items' ids under from-items, or write taken: off-the-top if the income reduces all items.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        "    taken: named-items\n    from-items:\n      - shared-work\n",
        "    taken: named-items\n",
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        "    taken: named-items\n    from-items:\n      - shared-work\n",
        "    taken: off-the-top\n",
        also=(Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "33.60"\n'),),
    ),
    broken=broken,
)
