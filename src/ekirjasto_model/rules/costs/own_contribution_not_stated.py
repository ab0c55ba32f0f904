"""A grant without the own contribution beside it."""

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
    """Find income from grants beside which no own contribution is stated."""
    for costed in cost_years(configuration):
        for one in income_of(configuration, costed):
            at = costed.place / "income" / one.number
            is_missing = one.income.own_contribution is None
            if one.usable is not None and is_missing and not configuration.is_marked_unknown(at / "own-contribution"):
                facts: dict[str, Fact] = {"name": one.income.name, "own": one.usable.own_contribution}
                yield Spot(at / "grant", facts=facts)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(*KNOWN_COSTS,),
    title=Text(
        fi="Omarahoitusosuutta ei ole kerrottu",
        sv="Självfinansieringsandelen anges inte",
        en="The own contribution is not stated",
    ),
    reason=Text(
        fi="Avustuksen rinnalla kunnat maksavat loput kustannuksista. Omarahoitusosuus on sidottu "
        "avustuspäätökseen, ja siitä on annettava selvitys.",
        sv="Vid sidan av understödet betalar kommunerna resten av kostnaderna. Självfinansieringsandelen är "
        "bunden till understödsbeslutet och ska redovisas.",
        en="Beside the grant the municipalities pay the rest of the costs. The own contribution is tied to the "
        "decision on the grant, and is reported on.",
    ),
    message=Text(
        fi="Tulon {name} rinnalla ei ole omarahoitusosuutta (own-contribution). Laskettuna se on {own}.",
        sv="Vid intäkten {name} anges ingen självfinansieringsandel (own-contribution). Uträknad är den {own}.",
        en="Beside the income {name} no own-contribution is stated. Worked out it is {own}.",
    ),
    repair=Text(
        fi="Lisää own-contribution avustuspäätöksestä tai talousarviosta.",
        sv="Lägg till own-contribution enligt understödsbeslutet eller budgeten.",
        en="Add own-contribution from the decision on the grant or the budget.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 6 §",
        sv="Statsunderstödslagen 688/2001 6 §",
        en="Act on Discretionary Government Grants 688/2001, section 6",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml",
        '    grant: materials-grant\n    own-contribution: "7294.16"\n',
        "    grant: materials-grant\n",
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml",
        '    own-contribution: "7294.16"\n    taken: off-the-top\n',
        '    taken: off-the-top\n    own-contribution: "7294.16"\n',
    ),
    broken=broken,
)
