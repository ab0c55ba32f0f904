"""A final settlement of itself."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find annexes that settle themselves."""
    for place, annex in configuration.cost_annexes():
        if annex.settles == annex.id:
            yield Spot(place / "settles", facts={"id": annex.id}, related=(place / "id",))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Lopullinen tasaus tasaa itsensä",
        sv="En slutavräkning avräknar sig själv",
        en="A final settlement settles itself",
    ),
    reason=Text(
        fi="Ennakko ja lopullinen tasaus ovat kaksi liitettä: toinen talousarvion, toinen tilinpäätöksen summista.",
        sv="Förskottet och slutavräkningen är två bilagor: den ena enligt budgeten, den andra enligt bokslutet.",
        en="An advance and a final settlement are two annexes: one by the budget, one by the closed accounts.",
    ),
    message=Text(
        fi="Kustannusliite {id} tasaa itsensä.",
        sv="Kostnadsbilagan {id} avräknar sig själv.",
        en="The cost annex {id} settles itself.",
    ),
    repair=Text(
        fi="Kirjoita settles: ennakon kustannusliitteen tunnus, tai poista settles, jos tämä on ennakko.",
        sv="Skriv settles: beteckningen på förskottets kostnadsbilaga, eller ta bort settles om detta är förskottet.",
        en="Write settles: the id of the advance's cost annex, or remove settles if this is the advance.",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit(
        "cost-annex-2024-settlement.yaml", "settles: e-materials-2024\n", "settles: e-materials-2024-settlement\n"
    ),
    kept_by=Edit("cost-annex-2024-settlement.yaml", "settles: e-materials-2024\n", 'settles: "e-materials-2024"\n'),
    broken=broken,
)
