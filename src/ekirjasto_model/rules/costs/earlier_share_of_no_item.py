"""An earlier share of an item that the annex does not have."""

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
    """Find ids of items in earlier shares that are those of no item of the annex: one spot for an id."""
    for place, annex in configuration.cost_annexes():
        items, told = {one.id for one in annex.items}, set[str]()
        for number, one in enumerate(annex.earlier_shares):
            if one.item not in items and one.item not in told:
                told.add(one.item)
                facts: dict[str, Fact] = {"item": one.item, "items": tuple(sorted(items))}
                yield Spot(place / "earlier-shares" / number / "item", facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Aiempi maksuosuus on erästä, jota liitteessä ei ole",
        sv="En tidigare betalningsandel gäller en post som inte finns i bilagan",
        en="An earlier share is of an item that the annex does not have",
    ),
    reason=Text(
        fi="Osuus jäisi käyttämättä, ja sen erän osuudet, jota tarkoitettiin, laskettaisiin ilman sitä.",
        sv="Andelen skulle bli oanvänd, och andelarna i den post som avsågs skulle räknas utan den.",
        en="The share would not be used, and the shares of the item that was meant would be worked out without it.",
    ),
    message=Text(
        fi="Aiempi maksuosuus koskee erää {item}, mutta liitteessä ei ole sen nimistä erää.",
        sv="En tidigare betalningsandel gäller posten {item}, men bilagan har ingen sådan post.",
        en="An earlier share is of the item {item}, but the annex has no such item.",
    ),
    repair=Text(
        fi="Korjaa erän tunnus {item}. Liitteen erät: {items}.",
        sv="Rätta postens beteckning {item}. Bilagans poster: {items}.",
        en="Correct the item's id {item}. The annex's items: {items}.",
    ),
    source=Text(
        fi="Käytäntö: aiempi maksuosuus on merkitty liitteeseen tai lasketaan sen vuoden liitteestä",
        sv="Praxis: en tidigare betalningsandel anges i bilagan eller räknas ur det årets bilaga",
        en="Practice: an earlier share is stated in the annex, or worked out from that year's annex",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        '    item: music\n    municipality: "588"\n',
        '    item: musik\n    municipality: "588"\n',
    ),
    kept_by=Edit(
        "cost-annex-2023.yaml",
        '  - year: 2021\n    item: music\n    municipality: "588"\n',
        '  - year: 2020\n    item: music\n    municipality: "588"\n',
    ),
    broken=broken,
)
