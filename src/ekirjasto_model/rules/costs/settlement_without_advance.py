"""A final settlement of an annex that is not there."""

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
    """Find annexes that settle one that no file states."""
    ids = {annex.id for _, annex in configuration.cost_annexes()}
    for place, annex in configuration.cost_annexes():
        if annex.settles is not None and annex.settles not in ids:
            facts: dict[str, Fact] = {"settles": annex.settles, "annexes": tuple(sorted(ids - {annex.id}))}
            yield Spot(place / "settles", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Lopullisella tasauksella ei ole ennakkoa",
        sv="En slutavräkning har inget förskott",
        en="A final settlement has no advance",
    ),
    reason=Text(
        fi="Tasaus on lopullisen maksuosuuden ja ennakon ero. Ilman ennakkoa ei tiedetä, mitä on jo maksettu.",
        sv="Avräkningen är skillnaden mellan den slutliga andelen och förskottet. Utan förskottet är det oklart "
        "vad som redan har betalats.",
        en="A settlement is the difference between the final share and the advance. Without the advance nobody "
        "knows what has been paid already.",
    ),
    message=Text(
        fi="Liite tasaa kustannusliitteen {settles}, mutta sellaista ei ole.",
        sv="Bilagan avräknar kostnadsbilagan {settles}, men det finns ingen sådan.",
        en="The annex settles the cost annex {settles}, but there is none of that id.",
    ),
    repair=Text(
        fi="Korjaa settles. Tiedostojen kustannusliitteet: {annexes}.",
        sv="Rätta settles. Kostnadsbilagorna i filerna: {annexes}.",
        en="Correct settles. The cost annexes in the files: {annexes}.",
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit("cost-annex-2024-settlement.yaml", "settles: e-materials-2024\n", "settles: e-material-2024\n"),
    kept_by=Edit("cost-annex-2024-settlement.yaml", "settles: e-materials-2024\n", 'settles: "e-materials-2024"\n'),
    broken=broken,
)
