"""A final settlement with other items than its advance."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import settled_by
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items of a final settlement that its advance does not have, and those that only the advance has."""
    for place, annex in configuration.cost_annexes():
        advance = settled_by(configuration, annex)
        if advance is None:
            continue
        own, others = {item.id for item in annex.items}, {item.id for item in advance.items}
        facts: dict[str, Fact] = {"advance": advance.id}
        for number, item in enumerate(annex.items):
            if item.id not in others:
                yield Spot(place / "items" / number / "id", facts={**facts, "item": item.id})
        for missing in sorted(others - own):
            yield Spot(place / "items", facts={**facts, "item": missing})


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        "cost-annex",
        "members.id-twice",
        "costs.two-annexes-for-year",
    ),
    title=Text(
        fi="Lopullisessa tasauksessa on eri erät kuin ennakossa",
        sv="Slutavräkningen har andra poster än förskottet",
        en="A final settlement has other items than its advance",
    ),
    reason=Text(
        fi="Erä, joka on vain toisessa, tasataan kokonaan. Yleensä sen tunnus on kirjoitettu kahdella tavalla.",
        sv="En post som bara finns i den ena avräknas i sin helhet. Oftast är dess beteckning skriven på två sätt.",
        en="An item that is in only one of them is settled in whole. Usually its id is written in two ways.",
    ),
    message=Text(
        fi="Erä {item} on vain toisessa näistä: lopullinen tasaus tai ennakko {advance}.",
        sv="Posten {item} finns bara i den ena av dessa: slutavräkningen eller förskottet {advance}.",
        en="The item {item} is in only one of these: the final settlement, or the advance {advance}.",
    ),
    repair=Text(
        fi='Kirjoita tunnus samoin kuin ennakossa. Jos erää ei toteutunut, merkitse sen summaksi "0.00".',
        sv='Skriv beteckningen som i förskottet. Om posten inte blev av, ange summan "0.00".',
        en='Write the id as in the advance. If the item did not come about, state its amount as "0.00".',
    ),
    source=Text(
        fi="Käytäntö: ennakko talousarvion mukaan, lopullinen tasaus tilinpäätöksen mukaan samoilla kaavoilla",
        sv="Praxis: förskott enligt budgeten, slutavräkning enligt bokslutet med samma formler",
        en="Practice: an advance by budget, a final settlement by closed accounts, on the same formulas",
    ),
    broken_by=Edit(
        "cost-annex-2024-settlement.yaml",
        "items:\n  # Summaan",
        "items:\n"
        "  - id: extra\n"
        "    name:\n"
        "      fi: Lisäerä\n"
        "    cost-kind: one-off\n"
        '    amount: "0.00"\n'
        "    formula:\n"
        "      shape: equal\n"
        "  # Summaan",
    ),
    kept_by=Edit("cost-annex-2024-settlement.yaml", "    cost-kind: platform\n", "    cost-kind: coordination\n"),
    broken=broken,
)
