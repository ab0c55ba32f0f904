"""A final settlement of another final settlement."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit, Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find annexes that settle one which itself settles another."""
    settling = {annex.id: place for place, annex in configuration.cost_annexes() if annex.settles is not None}
    for place, annex in configuration.cost_annexes():
        if annex.settles in settling and annex.settles != annex.id:
            related = (settling[annex.settles] / "settles",)
            yield Spot(place / "settles", facts={"settles": annex.settles}, related=related)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        "cost-annex",
        "costs.settlement-of-itself",
        "costs.two-annexes-for-year",
    ),
    title=Text(
        fi="Lopullinen tasaus tasaa toisen tasauksen",
        sv="En slutavräkning avräknar en annan slutavräkning",
        en="A final settlement settles another settlement",
    ),
    reason=Text(
        fi="Vain ennakko tasataan. Korjattu tasaus on saman tasauksen uusi versio.",
        sv="Bara ett förskott avräknas. En rättad slutavräkning är en ny version av samma avräkning.",
        en="Only an advance is settled. A corrected settlement is a new revision of the same one.",
    ),
    message=Text(
        fi="Liite tasaa kustannusliitteen {settles}, joka on itsekin lopullinen tasaus.",
        sv="Bilagan avräknar kostnadsbilagan {settles}, som själv är en slutavräkning.",
        en="The annex settles the cost annex {settles}, which is a final settlement itself.",
    ),
    repair=Text(
        fi="Kirjoita settles: ennakon tunnus, ja anna korjatulle tasaukselle suurempi versio (revision).",
        sv="Skriv settles: förskottets beteckning, och ge en rättad slutavräkning en högre version (revision).",
        en="Write settles: the advance's id, and give a corrected settlement a higher revision.",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Make(
        "second-settlement.yaml",
        (
            "kind: cost-annex\n"
            "version: 1\n"
            "id: second-settlement\n"
            "agreement: e-materials-agreement\n"
            "year: 2024\n"
            "revision: 2\n"
            "settles: e-materials-2024-settlement\n"
            "drivers-day: 2022-12-31\n"
            "items:\n"
            "  - id: e-books\n"
            "    name:\n"
            "      fi: Erä\n"
            "    cost-kind: content\n"
            '    amount: "10.00"\n'
            "    formula:\n"
            "      shape: proportional\n"
            "      driver: population\n"
            "  - id: e-magazines\n"
            "    name:\n"
            "      fi: Erä\n"
            "    cost-kind: content\n"
            '    amount: "10.00"\n'
            "    formula:\n"
            "      shape: proportional\n"
            "      driver: population\n"
            "  - id: music\n"
            "    name:\n"
            "      fi: Erä\n"
            "    cost-kind: content\n"
            '    amount: "10.00"\n'
            "    formula:\n"
            "      shape: equal\n"
            "  - id: shared-work\n"
            "    name:\n"
            "      fi: Erä\n"
            "    cost-kind: content\n"
            '    amount: "10.00"\n'
            "    formula:\n"
            "      shape: equal\n"
            "  - id: platform-fee\n"
            "    name:\n"
            "      fi: Alustamaksu\n"
            "    cost-kind: platform\n"
            "    formula:\n"
            "      shape: per-inhabitant\n"
            '      rate: "0.02"\n'
        ).encode(),
    ),
    kept_by=Edit("cost-annex-2024-settlement.yaml", "revision: 1\n", "revision: 2\n"),
    broken=broken,
)
