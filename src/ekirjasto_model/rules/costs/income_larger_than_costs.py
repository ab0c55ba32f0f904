"""Income larger than the costs that it is taken from."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costing.annex_income import beyond_shares, income_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_costs import KNOWN_COSTS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find income that is more than what is left of the costs, or of the shares, that it is taken from."""
    for costed in cost_years(configuration):
        found = income_of(configuration, costed)
        too_large = {one.income.id for one in found if one.amount is not None and not one.fits}
        beyond = beyond_shares(configuration, costed) if found and not too_large else ""
        for one in found:
            if one.amount is not None and one.income.id in {*too_large, beyond}:
                facts: dict[str, Fact] = {"name": one.income.name, "amount": one.amount, "costs": one.left}
                at = costed.place / "income" / one.number
                yield Spot(at if one.income.amount is None else at / "amount", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_COSTS,
        "costs.income-from-missing-item",
        "costs.income-without-items",
        "costs.income-from-charge",
        "costs.income-without-formula",
    ),
    title=Text(
        fi="Tulo on suurempi kuin kustannukset",
        sv="En intäkt är större än kostnaderna",
        en="Income is larger than the costs",
    ),
    reason=Text(
        fi="Tulo voi pienentää kustannukset enintään nollaan. Muuten jonkun maksuosuus olisi negatiivinen.",
        sv="En intäkt kan minska kostnaderna högst till noll. Annars skulle någons andel bli negativ.",
        en="Income can reduce the costs to nothing at most. Else somebody's share would be negative.",
    ),
    message=Text(
        fi="Tulo {name} on {amount}, mutta vähennettävää on jäljellä vain {costs}.",
        sv="Intäkten {name} är {amount}, men det finns bara {costs} kvar att dra av från.",
        en="The income {name} is {amount}, but there is only {costs} left to take it from.",
    ),
    repair=Text(
        fi="Tarkista tulon summa ja se, mistä se vähennetään (taken, from-items). Siirrä yli jäävä osa seuraavalle "
        "vuodelle.",
        sv="Kontrollera intäktens belopp och vad det dras av från (taken, from-items). Överför det som blir över till "
        "nästa år.",
        en="Check the income's amount and where it is taken off (taken, from-items). Carry what is left over to the "
        "next year.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliite kertoo, miten tulot pienentävät maksuosuuksia",
        sv="Praxis: kostnadsbilagan anger hur intäkter minskar betalningsandelarna",
        en="Practice: the cost annex states how income reduces the shares",
    ),
    broken_by=Edit("cost-annex-2024.yaml", '    amount: "150.00"\n', '    amount: "900.01"\n'),
    kept_by=Edit("cost-annex-2024.yaml", '    amount: "150.00"\n', '    amount: "900.00"\n'),
    broken=broken,
)
