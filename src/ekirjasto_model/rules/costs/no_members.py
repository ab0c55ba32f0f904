"""A cost annex for a year in which nobody pays."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cost annexes whose agreement has no paying member on any day of the year."""
    for costed in cost_years(configuration):
        if not costed.members:
            facts: dict[str, Fact] = {"agreement": costed.agreement.id, "year": str(costed.annex.year)}
            yield Spot(costed.place / "year", facts=facts, related=(costed.place / "agreement",))


_LEAVES_FIRST = (
    Edit("trial-agreement.yaml", "    signed: 2020-12-07\n", "    signed: 2020-12-07\n    ends: 2021-12-31\n"),
    Edit("trial-agreement.yaml", "ends: 2021-12-31\nparties:\n", "ends: 2022-12-31\nparties:\n"),
)
"""Edits after which the only party leaves a year before its agreement ends."""

RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex", *KNOWN_MEMBERS, "costs.agreement-not-in-force"),
    title=Text(
        fi="Kustannuksille ei ole maksajaa",
        sv="Kostnaderna har ingen betalare",
        en="There is nobody to pay the costs",
    ),
    reason=Text(
        fi="Kustannukset jaetaan niille sopimuksen osapuolille, jotka ovat vuoden aikana maksavia jäseniä.",
        sv="Kostnaderna fördelas på de avtalsparter som är betalande medlemmar under året.",
        en="Costs are shared among the parties to the agreement that are paying members in the year.",
    ),
    message=Text(
        fi="Sopimuksella {agreement} ei ole yhtään maksavaa jäsentä vuonna {year}.",
        sv="Avtalet {agreement} har ingen betalande medlem år {year}.",
        en="The agreement {agreement} has no paying member in {year}.",
    ),
    repair=Text(
        fi="Korjaa vuosi {year} tai sopimus {agreement}, tai lisää sopimukseen osapuolet, joille kustannukset jaetaan.",
        sv="Rätta året {year} eller avtalet {agreement}, eller lägg till de parter i avtalet som kostnaderna fördelas "
        "på.",
        en="Correct the year {year} or the agreement {agreement}, or add to the agreement the parties among whom the "
        "costs are shared.",
    ),
    source=Text(
        fi="Käytäntö: kustannukset jaetaan jäsenille",
        sv="Praxis: kostnaderna fördelas på medlemmarna",
        en="Practice: costs are shared among members",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "agreement: co-operation\nyear: 2026\nrevision: 2\nreaches-members: 2025-08-31\ndrivers-day: 2023-12-31\n",
        "agreement: trial\nyear: 2022\nrevision: 2\nreaches-members: 2021-08-31\ndrivers-day: 2020-12-31\n",
        also=_LEAVES_FIRST,
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "agreement: co-operation\nyear: 2026\nrevision: 2\nreaches-members: 2025-08-31\ndrivers-day: 2023-12-31\n",
        "agreement: co-operation\nyear: 2025\nrevision: 2\nreaches-members: 2024-08-31\ndrivers-day: 2023-12-31\n",
        also=_LEAVES_FIRST,
    ),
    broken=broken,
)
