"""A member whose stand-alone cost an item needs and nobody states."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find members that share an item by their stand-alone costs and have none: one spot for an annex.

    It is at these costs; where nobody has any, at the formula.
    """
    for costed in cost_years(configuration):
        named = costed.drivers().get(Driver.ALONE_COST)
        if named is not None:
            sharing = costed.sharing_by(Driver.ALONE_COST)
            stated = {one.payer.municipality for one in costed.annex.alone_costs}
            missing = [code for code in sharing if code not in stated]
            facts: dict[str, Fact] = {"names": listed_names(missing)}
            if missing and len(missing) < len(sharing):
                yield Spot(costed.place / "alone-costs", facts=facts, related=(named,))
            elif missing:
                yield Spot(named, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        *KNOWN_MEMBERS,
        "costs.alone-cost-twice",
    ),
    title=Text(
        fi="Jäseneltä puuttuu kustannus yksin hankittuna",
        sv="En medlem saknar kostnad på egen hand",
        en="A member's stand-alone cost is missing",
    ),
    reason=Text(
        fi="Kun kustannus jaetaan sen mukaan, mitä palvelut maksaisivat kullekin yksin hankittuina, luku tarvitaan "
        "jokaiselta. Sitä ei arvata, ja kimpan yhteinen luku ei riitä.",
        sv="När en kostnad fördelas i proportion till vad var och en skulle betala på egen hand behövs talet för "
        "alla. Det gissas inte, och en sammanslutnings gemensamma tal räcker inte.",
        en="Where a cost is shared in proportion to the stand-alone costs, everyone's figure is needed. It is not "
        "guessed, and a consortium's joint figure is not enough.",
    ),
    message=Text(
        fi="Erä jaetaan suhteessa kustannukseen yksin hankittuna, mutta se puuttuu jäseniltä: {names}.",
        sv="En post fördelas i proportion till kostnaden på egen hand, men den saknas för: {names}.",
        en="An item is shared in proportion to the stand-alone cost, which is missing for: {names}.",
    ),
    repair=Text(
        fi="Lisää kustannusliitteen kohtaan alone-costs kunnan summa lähteineen, tai vaihda erän kaava.",
        sv="Lägg till kommunens belopp med källa under alone-costs i kostnadsbilagan, eller byt formel för posten.",
        en="Add the municipality's amount with its source under alone-costs in the cost annex, or choose another "
        "formula for the item.",
    ),
    source=Text(
        fi="Käytäntö: jokaisella käytetyllä luvulla on lähde",
        sv="Praxis: varje tal som används har en källa",
        en="Practice: every figure used has a source",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        'alone-costs:\n  - payer:\n      municipality: "047"\n    amount: "1500.00"\n'
        '    source: Keksitty tarjous\n  - payer:\n      municipality: "205"\n',
        'alone-costs:\n  - payer:\n      municipality: "205"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        'alone-costs:\n  - payer:\n      municipality: "047"\n    amount: "1500.00"\n',
        'alone-costs:\n  - payer:\n      municipality: "047"\n    amount: "0.00"\n',
    ),
    broken=broken,
)
