"""An item shared otherwise in the final settlement than in the advance."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import settled_by
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items of a final settlement that its advance shares otherwise."""
    for place, annex in configuration.cost_annexes():
        advance = settled_by(configuration, annex)
        if advance is None:
            continue
        shared = {item.id: item for item in advance.items}
        for number, item in enumerate(annex.items):
            if item.id in shared and _sharing(item) != _sharing(shared[item.id]):
                at = place / "items" / number / "formula"
                yield Spot(at, facts={"name": item.name, "advance": advance.id})


def _sharing(item: CostItem) -> tuple[object, ...]:
    """Return everything by which an item is shared."""
    return item.formula, item.modifiers, item.shared_by, frozenset(item.named), item.consortium, item.service


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "members.id-twice",
        "costs.two-annexes-for-year",
    ),
    title=Text(
        fi="Lopullinen tasaus jakaa erän muulla tavalla kuin ennakko",
        sv="Slutavräkningen fördelar en post på ett annat sätt än förskottet",
        en="A final settlement shares an item otherwise than the advance",
    ),
    reason=Text(
        fi="Ennakko ja lopullinen tasaus lasketaan samoilla kaavoilla. Vain summat muuttuvat.",
        sv="Förskottet och slutavräkningen räknas enligt samma formler. Bara summorna ändras.",
        en="An advance and its final settlement are worked out by the same formulas. Only the sums change.",
    ),
    message=Text(
        fi="Erän {name} kaava, muutokset tai maksajat ovat muut kuin ennakossa {advance}.",
        sv="Formeln, ändringarna eller betalarna för posten {name} är andra än i förskottet {advance}.",
        en="The formula, modifiers or sharers of the item {name} are other than in the advance {advance}.",
    ),
    repair=Text(
        fi="Kirjoita erälle sama kaava (formula), samat muutokset (modifiers) ja samat maksajat (shared-by) kuin "
        "ennakossa.",
        sv="Skriv samma formel (formula), ändringar (modifiers) och betalare (shared-by) för posten som i förskottet.",
        en="Give the item the same formula, modifiers and sharers (shared-by) as in the advance.",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit(
        "cost-annex-2024-settlement.yaml",
        "    cost-kind: staff\n"
        '    amount: "900.00"\n'
        "    vat:\n"
        "      vat-kind: free\n"
        "    formula:\n"
        "      shape: equal\n",
        "    cost-kind: staff\n"
        '    amount: "900.00"\n'
        "    vat:\n"
        "      vat-kind: free\n"
        "    formula:\n"
        "      shape: proportional\n"
        "      driver: population\n",
    ),
    kept_by=Edit("cost-annex-2024-settlement.yaml", "    cost-kind: staff\n", "    cost-kind: coordination\n"),
    broken=broken,
)
