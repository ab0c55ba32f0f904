"""A final settlement of another year's advance."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find final settlements and their advances whose year differ."""
    stated: dict[str, list[tuple[Place, CostAnnex]]] = {}
    for place, annex in configuration.cost_annexes():
        stated.setdefault(annex.id, []).append((place, annex))
    for place, annex in configuration.cost_annexes():
        advances = stated.get(annex.settles or "", ())
        if advances and all(one.year != annex.year for _, one in advances):
            other, advance = advances[0]
            facts: dict[str, Fact] = {
                "settles": advance.id,
                "own": str(annex.year),
                "other": str(advance.year),
            }
            yield Spot(place / "settles", facts=facts, related=(place / "year", other / "year"))


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Lopullinen tasaus on toiselta vuodelta kuin ennakko",
        sv="Slutavräkningen gäller ett annat år än förskottet",
        en="A final settlement is of another year than its advance",
    ),
    reason=Text(
        fi="Ennakko ja lopullinen tasaus ovat saman vuoden kustannuksista.",
        sv="Förskottet och slutavräkningen gäller samma års kostnader.",
        en="An advance and its final settlement are of one year's costs.",
    ),
    message=Text(
        fi="Liite on vuodelle {own}, mutta se tasaa kustannusliitteen {settles}, joka on vuodelle {other}.",
        sv="Bilagan gäller år {own} men avräknar kostnadsbilagan {settles}, som gäller år {other}.",
        en="The annex is for {own}, but it settles the cost annex {settles}, which is for {other}.",
    ),
    repair=Text(
        fi="Korjaa vuosi (year) tai ennakon tunnus (settles).",
        sv="Rätta året (year) eller förskottets beteckning (settles).",
        en="Correct the year, or the advance's id (settles).",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit("cost-annex-2024-settlement.yaml", "settles: e-materials-2024\n", "settles: e-materials-2023\n"),
    kept_by=Edit("cost-annex-2024-settlement.yaml", "settles: e-materials-2024\n", 'settles: "e-materials-2024"\n'),
    broken=broken,
)
