"""An own contribution other than the rest of the costs."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costing.annex_income import income_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_costs import KNOWN_COSTS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find own contributions that differ from the costs less what may be used of the grant."""
    for costed in cost_years(configuration):
        for one in income_of(configuration, costed):
            stated = one.income.own_contribution
            if one.usable is not None and one.amount is not None and stated is not None:
                rest = one.usable.costs - one.amount
                if stated != rest:
                    facts: dict[str, Fact] = {
                        "name": one.income.name,
                        "stated": stated,
                        "own": rest,
                        "costs": one.usable.costs,
                        "used": one.amount,
                    }
                    yield Spot(costed.place / "income" / one.number / "own-contribution", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        *KNOWN_COSTS,
        "costs.grant-income-above-usable",
        "costs.income-larger-than-costs",
        "costs.settlement-figures-differ",
    ),
    title=Text(
        fi="Omarahoitusosuus on muu kuin laskettu",
        sv="Självfinansieringsandelen är en annan än den uträknade",
        en="The own contribution differs from the one worked out",
    ),
    reason=Text(
        fi="Omarahoitusosuus on se osa kustannuksista, jota avustus ei kata. Jos luvut eroavat, jompikumpi summa "
        "on väärä.",
        sv="Självfinansieringsandelen är den del av kostnaderna som understödet inte täcker. Om talen avviker är "
        "någon av summorna fel.",
        en="The own contribution is the part of the costs that the grant does not cover. Where the figures "
        "differ, one of the sums is wrong.",
    ),
    message=Text(
        fi="Tulon {name} omarahoitusosuus on {stated}, mutta kustannukset {costs} vähennettyinä avustuksella "
        "{used} ovat {own}.",
        sv="Självfinansieringsandelen vid intäkten {name} är {stated}, men kostnaderna {costs} minus understödet "
        "{used} är {own}.",
        en="The own contribution at the income {name} is {stated}, but the costs of {costs} less the grant of "
        "{used} are {own}.",
    ),
    repair=Text(
        fi="Korjaa own-contribution, tai tarkista erien summat ja avustuksen ehdot.",
        sv="Rätta own-contribution, eller kontrollera posternas summor och understödets villkor.",
        en="Correct own-contribution, or check the items' sums and the grant's terms.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 6 §",
        sv="Statsunderstödslagen 688/2001 6 §",
        en="Act on Discretionary Government Grants 688/2001, section 6",
    ),
    broken_by=Edit("cost-annex-2024.yaml", '    own-contribution: "7294.16"\n', '    own-contribution: "7294.15"\n'),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        '    grant: materials-grant\n    own-contribution: "7294.16"\n',
        '    grant: materials-grant\n    amount: "2900.00"\n    own-contribution: "7394.16"\n',
        also=(Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "154.95"\n'),),
    ),
    broken=broken,
)
