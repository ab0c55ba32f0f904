"""A cost annex that reaches the members only when its year has begun."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find cost annexes that need to reach the members only on a day of their year, or later.

    A final settlement comes after its year.
    """
    for place, annex in configuration.cost_annexes():
        if (
            annex.settles is None
            and annex.reaches_members is not None
            and annex.reaches_members >= Date(annex.year, 1, 1)
        ):
            facts: dict[str, Fact] = {"day": annex.reaches_members, "year": str(annex.year)}
            yield Spot(place / "reaches-members", facts=facts, related=(place / "year",))


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex", "costs.agreement-not-in-force"),
    title=Text(
        fi="Kustannusliite tulee jäsenille vasta, kun vuosi on alkanut",
        sv="Kostnadsbilagan når medlemmarna först när året har börjat",
        en="The cost annex reaches the members only after its year has begun",
    ),
    reason=Text(
        fi="Kunnanvaltuusto hyväksyy talousarvion ennen vuoden alkua. Jos maksuosuus tulee tietoon myöhemmin, "
        "tarvitaan lisämääräraha.",
        sv="Kommunfullmäktige godkänner budgeten innan året börjar. Om betalningsandelen blir känd senare behövs ett "
        "tilläggsanslag.",
        en="The municipal council approves the budget before the year begins. If the share is known only later, a "
        "supplementary appropriation is needed.",
    ),
    message=Text(
        fi="Vuoden {year} kustannusliitteen on oltava jäsenillä vasta {day}, jolloin vuosi on jo alkanut.",
        sv="Kostnadsbilagan för år {year} ska ha nått medlemmarna först den {day}, då året redan har börjat.",
        en="The cost annex of {year} need not reach the members before {day}, when the year has already begun.",
    ),
    repair=Text(
        fi="Korjaa päivä (reaches-members) aikaisemmaksi, mieluiten edeltävän vuoden elokuuksi, jolloin kunnat "
        "valmistelevat talousarvioita.",
        sv="Rätta dagen (reaches-members) till en tidigare, helst i augusti föregående år, då kommunerna bereder sina "
        "budgetar.",
        en="State an earlier day (reaches-members), preferably in August of the year before, when municipalities "
        "prepare their budgets.",
    ),
    source=Text(
        fi="Kuntalaki 410/2015 110 §: talousarvio hyväksytään vuoden loppuun mennessä",
        sv="Kommunallagen 410/2015 110 §: budgeten godkänns före utgången av året",
        en="Local Government Act 410/2015, section 110: the budget is approved by the end of the year",
    ),
    broken_by=Edit("cost-annex-2026.yaml", "reaches-members: 2025-08-31\n", "reaches-members: 2026-01-01\n"),
    kept_by=Edit("cost-annex-2026.yaml", "reaches-members: 2025-08-31\n", "reaches-members: 2025-12-31\n"),
    broken=broken,
)
