"""A surplus that the next year's annex does not have."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costing.carried_over import moved_surplus
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_costs import KNOWN_COSTS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find final settlements whose surplus is carried over, and that the next year's annex has otherwise or not."""
    for costed in cost_years(configuration):
        found = moved_surplus(configuration, costed)
        if found is not None and found.moved != found.stated:
            facts: dict[str, Fact] = {
                "sum": found.moved,
                "stated": found.stated,
                "settlement": costed.annex.id,
                "year": str(found.year),
            }
            yield Spot(found.place, facts=facts, related=(costed.place / "settles",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        *KNOWN_COSTS,
        "costs.own-contribution-differs",
        "costs.settlement-formula-differs",
        "costs.settlement-items-differ",
        "costs.two-annexes-for-year",
    ),
    title=Text(
        fi="Ylijäämää ei ole siirretty oikein seuraavan vuoden liitteeseen",
        sv="Ett överskott har inte överförts rätt till nästa års bilaga",
        en="A surplus is not carried over rightly into the next year's annex",
    ),
    reason=Text(
        fi="Seuraavalle vuodelle siirretty summa on jäsenten rahaa tai velkaa, eikä se saa kadota vuosien väliin.",
        sv="En summa som överförs till nästa år är medlemmarnas pengar eller skuld, och den får inte försvinna "
        "mellan åren.",
        en="A sum carried over to the next year is the members' money or debt, and must not get lost between the "
        "years.",
    ),
    message=Text(
        fi="Lopullisesta tasauksesta {settlement} siirtyy ylijäämää {sum}, mutta vuoden {year} liitteessä sitä "
        "on {stated}.",
        sv="Slutavräkningen {settlement} överför ett överskott på {sum}, men bilagan för år {year} har {stated}.",
        en="The final settlement {settlement} carries over a surplus of {sum}, but the annex for {year} has "
        "{stated} of it.",
    ),
    repair=Text(
        fi="Merkitse vuoden {year} liitteeseen income-kind: surplus ja summa {sum}.",
        sv="Ange income-kind: surplus och summan {sum} i bilagan för år {year}.",
        en="State income-kind: surplus and the sum {sum} in the annex for {year}.",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "75.56"\n'),
    kept_by=Edit("cost-annex-2025.yaml", '    amount: "75.65"\n', '    amount: "75.65"\n    municipality: "205"\n'),
    broken=broken,
)
