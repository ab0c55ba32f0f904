"""A grant of which several years use more than was granted."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import standing
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.derived.costing.annex_income import income_of
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_costs import KNOWN_COSTS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find grants of which the annexes of several years together take more than was granted.

    Of each agreement and year the annex that holds counts: the final settlement, else
    the highest revision.
    """
    standing_ones: dict[tuple[str, int], CostYear] = {}
    for costed in sorted(cost_years(configuration), key=lambda one: standing(one.annex)):
        standing_ones[costed.annex.agreement, costed.annex.year] = costed
    used: dict[str, list[tuple[int, Place, Money]]] = {}
    granted: dict[str, Money] = {}
    for costed in standing_ones.values():
        for one in income_of(configuration, costed):
            if one.usable is not None and one.amount is not None:
                at = costed.place / "income" / one.number
                used.setdefault(one.usable.grant, []).append((costed.annex.year, at, one.amount))
                granted[one.usable.grant] = one.usable.granted
    for grant, parts in sorted(used.items()):
        total = Money.total(amount for _, _, amount in parts)
        if len(parts) > 1 and total > granted[grant]:
            places = [place for _, place, _ in sorted(parts, key=lambda part: (part[0], part[1].document))]
            facts: dict[str, Fact] = {"grant": grant, "sum": total, "granted": granted[grant]}
            yield Spot(places[-1] / "grant", facts=facts, related=tuple(place / "grant" for place in places[:-1]))


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_COSTS,
        "costs.grant-income-above-usable",
        "costs.two-annexes-for-year",
    ),
    title=Text(
        fi="Samaa valtionavustusta käytetään enemmän kuin sitä on myönnetty",
        sv="Av ett statsunderstöd används mer än som har beviljats",
        en="More of a grant is used than was granted",
    ),
    reason=Text(
        fi="Avustuksen voi käyttää vain kerran. Jos monta liitettä vähentää saman avustuksen, jäsenten "
        "maksuosuudet ovat liian pieniä.",
        sv="Ett understöd kan användas bara en gång. Om flera bilagor drar av samma understöd är medlemmarnas "
        "andelar för små.",
        en="A grant can be used only once. Where several annexes take off the same grant, the members' shares "
        "are too small.",
    ),
    message=Text(
        fi="Avustusta {grant} käytetään liitteissä yhteensä {sum}, mutta sitä on myönnetty {granted}.",
        sv="Av understödet {grant} används i bilagorna sammanlagt {sum}, men {granted} har beviljats.",
        en="Of the grant {grant} the annexes use {sum} in all, but {granted} was granted.",
    ),
    repair=Text(
        fi="Merkitse kuhunkin liitteeseen tulon summa (amount), joka avustuksesta käytetään sinä vuonna.",
        sv="Ange i varje bilaga det belopp (amount) som används av understödet det året.",
        en="State in each annex the amount of the grant that is used in that year.",
    ),
    source=Text(
        fi="Valtionavustuslaki 688/2001 6 §",
        sv="Statsunderstödslagen 688/2001 6 §",
        en="Act on Discretionary Government Grants 688/2001, section 6",
    ),
    broken_by=Edit(
        "cost-annex-2027.yaml",
        "year: 2027\nrevision: 1\n",
        "year: 2027\n"
        "revision: 1\n"
        "income:\n"
        "  - id: late-grant\n"
        "    name:\n"
        "      fi: Avustus\n"
        "    income-kind: grant\n"
        "    grant: materials-grant\n"
        '    amount: "500.00"\n'
        '    own-contribution: "67650.40"\n'
        "    taken: off-the-top\n",
        also=(
            Edit(
                "e-library.yaml",
                "    ends: 2024-12-31\n    report-due: 2025-06-30\n",
                "    ends: 2027-12-31\n    report-due: 2028-06-30\n",
            ),
        ),
    ),
    kept_by=Edit(
        "cost-annex-2027.yaml",
        "year: 2027\nrevision: 1\n",
        "year: 2027\n"
        "revision: 1\n"
        "income:\n"
        "  - id: late-grant\n"
        "    name:\n"
        "      fi: Avustus\n"
        "    income-kind: grant\n"
        "    grant: materials-grant\n"
        '    amount: "0.00"\n'
        '    own-contribution: "68150.40"\n'
        "    taken: off-the-top\n",
        also=(
            Edit(
                "e-library.yaml",
                "    ends: 2024-12-31\n    report-due: 2025-06-30\n",
                "    ends: 2027-12-31\n    report-due: 2028-06-30\n",
            ),
        ),
    ),
    broken=broken,
)
