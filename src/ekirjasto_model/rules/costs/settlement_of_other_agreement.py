"""A final settlement of another agreement's advance."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.rules.example import Make
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find final settlements and their advances whose agreement differ."""
    stated: dict[str, list[tuple[Place, CostAnnex]]] = {}
    for place, annex in configuration.cost_annexes():
        stated.setdefault(annex.id, []).append((place, annex))
    for place, annex in configuration.cost_annexes():
        advances = stated.get(annex.settles or "", ())
        if advances and all(one.agreement != annex.agreement for _, one in advances):
            other, advance = advances[0]
            facts: dict[str, Fact] = {
                "settles": advance.id,
                "own": str(annex.agreement),
                "other": str(advance.agreement),
            }
            yield Spot(place / "settles", facts=facts, related=(place / "agreement", other / "agreement"))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Lopullinen tasaus on eri sopimuksesta kuin ennakko",
        sv="Slutavräkningen hör till ett annat avtal än förskottet",
        en="A final settlement is of another agreement than its advance",
    ),
    reason=Text(
        fi="Eri sopimuksilla on eri osapuolet, joten niiden maksuosuuksia ei voi tasata keskenään.",
        sv="Olika avtal har olika parter, så deras andelar kan inte avräknas mot varandra.",
        en="Different agreements have different parties, so their shares cannot be settled against each other.",
    ),
    message=Text(
        fi="Liite kuuluu sopimukseen {own}, mutta se tasaa kustannusliitteen {settles}, joka kuuluu sopimukseen "
        "{other}.",
        sv="Bilagan hör till avtalet {own} men avräknar kostnadsbilagan {settles}, som hör till avtalet {other}.",
        en="The annex belongs to the agreement {own}, but it settles the cost annex {settles}, which belongs to "
        "the agreement {other}.",
    ),
    repair=Text(
        fi="Korjaa sopimus (agreement) tai ennakon tunnus (settles).",
        sv="Rätta avtalet (agreement) eller förskottets beteckning (settles).",
        en="Correct the agreement, or the advance's id (settles).",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Make(
        "second-settlement.yaml",
        (
            b"kind: cost-annex\n"
            b"version: 1\n"
            b"id: other-settlement\n"
            b"agreement: co-operation\n"
            b"year: 2024\n"
            b"settles: e-materials-2024\n"
            b"drivers-day: 2022-12-31\n"
            b"items:\n"
            b"  - id: platform\n"
            b"    name:\n"
            b"      fi: Alusta\n"
            b"    cost-kind: platform\n"
            b'    amount: "10.00"\n'
            b"    formula:\n"
            b"      shape: equal\n"
        ),
    ),
    kept_by=Make(
        "second-settlement.yaml",
        (
            b"kind: cost-annex\n"
            b"version: 1\n"
            b"id: other-settlement\n"
            b"agreement: co-operation\n"
            b"year: 2024\n"
            b"drivers-day: 2022-12-31\n"
            b"items:\n"
            b"  - id: platform\n"
            b"    name:\n"
            b"      fi: Alusta\n"
            b"    cost-kind: platform\n"
            b'    amount: "10.00"\n'
            b"    formula:\n"
            b"      shape: equal\n"
        ),
    ),
    broken=broken,
)
