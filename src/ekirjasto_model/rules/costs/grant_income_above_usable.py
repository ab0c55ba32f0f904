"""More of a grant than may be used."""

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
    """Find income from grants whose amount is more than what may be used of the grant."""
    for costed in cost_years(configuration):
        for one in income_of(configuration, costed):
            if one.usable is not None and one.income.amount is not None and one.income.amount > one.usable.amount:
                facts: dict[str, Fact] = {
                    "name": one.income.name,
                    "amount": one.income.amount,
                    "usable": one.usable.amount,
                    "granted": one.usable.granted,
                    "costs": one.usable.eligible,
                }
                yield Spot(costed.place / "income" / one.number / "amount", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_COSTS,
        "costs.grant-outside-year",
    ),
    title=Text(
        fi="Valtionavustusta on enemmän kuin sitä voi käyttää",
        sv="Mer av ett statsunderstöd än som får användas",
        en="More of a grant than may be used",
    ),
    reason=Text(
        fi="Käytettävissä on pienin kolmesta: myönnetty summa, enimmäisosuus todellisista kustannuksista, ja "
        "kustannukset vähennettyinä muilla tuloilla.",
        sv="Användas får det minsta av tre: den beviljade summan, den högsta andelen av de faktiska kostnaderna, "
        "och kostnaderna minus andra intäkter.",
        en="Usable is the least of three: the sum granted, the greatest percentage of the actual costs, and the "
        "costs less other income.",
    ),
    message=Text(
        fi="Tulo {name} on {amount}, mutta avustuksesta voi käyttää enintään {usable}. Myönnetty on {granted}, "
        "ja avustukseen oikeuttavat kustannukset ovat {costs}.",
        sv="Intäkten {name} är {amount}, men av understödet får högst {usable} användas. Beviljat är {granted}, "
        "och de understödsberättigande kostnaderna är {costs}.",
        en="The income {name} is {amount}, but at most {usable} of the grant may be used. The sum granted is "
        "{granted}, and the eligible costs are {costs}.",
    ),
    repair=Text(
        fi="Kirjoita amount: enintään käytettävissä oleva määrä, tai poista amount, jolloin se lasketaan.",
        sv="Skriv som amount högst det som får användas, eller ta bort amount så räknas det ut.",
        en="Write at most the usable amount, or remove amount so that it is worked out.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 6 §",
        sv="Statsunderstödslagen 688/2001 6 §",
        en="Act on Discretionary Government Grants 688/2001, section 6",
    ),
    broken_by=Edit(
        "cost-annex-2024.yaml", "    grant: materials-grant\n", '    grant: materials-grant\n    amount: "3000.01"\n'
    ),
    kept_by=Edit(
        "cost-annex-2024.yaml", "    grant: materials-grant\n", '    grant: materials-grant\n    amount: "3000.00"\n'
    ),
    broken=broken,
)
