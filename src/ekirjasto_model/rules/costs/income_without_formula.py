"""Income taken after the sharing, without a formula."""

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
    """Find income that is taken after the sharing and states no formula."""
    for place, annex in configuration.cost_annexes():
        for number, income in enumerate(annex.income):
            if income.taken is IncomePlace.AFTER_SHARING and income.income_formula is None:
                at = place / "income" / number
                yield Spot(at / "taken", facts={"name": income.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Jaon jälkeen vähennettävältä tulolta puuttuu kaava",
        sv="En intäkt som dras av efter fördelningen saknar formel",
        en="Income taken after the sharing has no formula",
    ),
    reason=Text(
        fi="Jaon jälkeen vähennettävä tulo jaetaan jäsenille omalla kaavallaan. Ilman sitä ei tiedetä, kuka saa "
        "mitäkin.",
        sv="En intäkt som dras av efter fördelningen fördelas på medlemmarna enligt sin egen formel. Utan den är "
        "det oklart vem som får vad.",
        en="Income taken after the sharing is shared among the members by its own formula. Without it nobody "
        "knows who gets what.",
    ),
    message=Text(
        fi="Tulo {name} vähennetään maksuosuuksista jaon jälkeen, mutta sillä ei ole kaavaa (income-formula).",
        sv="Intäkten {name} dras av från andelarna efter fördelningen men har ingen formel (income-formula).",
        en="The income {name} is taken off the shares after the sharing, but has no formula.",
    ),
    repair=Text(
        fi="Lisää kaava, esimerkiksi income-formula ja sen alle shape: equal.",
        sv="Lägg till en formel, till exempel income-formula och under den shape: equal.",
        en="Add a formula, for instance income-formula and below it shape: equal.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        "    taken: after-sharing\n    income-formula:\n      shape: equal\n",
        "    taken: after-sharing\n",
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        "    taken: after-sharing\n    income-formula:\n      shape: equal\n",
        "    taken: after-sharing\n    income-formula:\n      shape: proportional\n      driver: population\n",
        also=(Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "33.60"\n'),),
    ),
    broken=broken,
)
