"""A member for whom fixed amounts state none."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.formulas.fixed import Fixed
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items of fixed amounts in which somebody who shares the item has none: one spot for an item."""
    for costed in cost_years(configuration):
        for number, (item, found) in enumerate(costed.shared_items):
            if isinstance(item.formula, Fixed):
                stated = {one.municipality for one in item.formula.amounts}
                missing = sorted({one.municipality for one in found} - stated)
                if missing:
                    at = costed.place / "items" / number / "formula" / "amounts"
                    yield Spot(at, facts={"name": item.name, "names": listed_names(missing)})


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
    ),
    title=Text(
        fi="Jäseneltä puuttuu kiinteä summa",
        sv="En medlem saknar fast belopp",
        en="A member has no fixed amount",
    ),
    reason=Text(
        fi="Kun summat on sovittu kunnittain, jokaisella maksavalla jäsenellä on oltava oma summansa. Nolla on "
        "merkittävä nollana.",
        sv="När beloppen har avtalats per kommun ska varje betalande medlem ha sitt eget belopp. En nolla ska "
        "anges som noll.",
        en="Where amounts are agreed for each municipality, every paying member needs its own. A zero is stated as "
        "zero.",
    ),
    message=Text(
        fi="Erällä {name} on kiinteät summat, mutta summa puuttuu: {names}.",
        sv="Posten {name} har fasta belopp, men beloppet saknas för: {names}.",
        en="The item {name} has fixed amounts, but the amount is missing for: {names}.",
    ),
    repair=Text(
        fi="Lisää kunnan koodi (municipality) ja summa (amount) kohtaan amounts, tai rajaa erän maksajat: "
        "shared-by: named.",
        sv="Lägg till kommunens kod (municipality) och belopp (amount) under amounts, eller begränsa dem som "
        "betalar posten: shared-by: named.",
        en="Add the municipality's code and amount under amounts, or narrow down who shares the item: shared-by: "
        "named.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliitteessä sovitaan, ketkä maksavat",
        sv="Praxis: i kostnadsbilagan anges vem som betalar",
        en="Practice: the cost annex states who pays",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '      amounts:\n        - municipality: "205"\n          amount: "1200.00"\n        - municipality: "047"\n',
        '      amounts:\n        - municipality: "047"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      amounts:\n        - municipality: "205"\n          amount: "1200.00"\n',
        '      amounts:\n        - municipality: "205"\n          amount: "0.00"\n',
    ),
    broken=broken,
)
