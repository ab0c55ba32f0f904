"""An item shared by named members that names none."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items that are shared by named members and name nobody."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            if item.shared_by is ItemSharers.NAMED and not item.named:
                yield Spot(place / "items" / number / "shared-by", facts={"name": item.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Erän maksavat nimetyt jäsenet, mutta ketään ei ole nimetty",
        sv="Namngivna medlemmar betalar posten, men ingen är namngiven",
        en="An item is shared by named members, but nobody is named",
    ),
    reason=Text(
        fi="Ilman kuntien koodeja ei tiedetä, ketkä erän maksavat.",
        sv="Utan kommunernas koder är det oklart vilka som betalar posten.",
        en="Without the municipalities' codes nobody knows who shares the item.",
    ),
    message=Text(
        fi="Erän {name} maksavat nimetyt jäsenet, mutta erästä puuttuu luettelo named.",
        sv="Posten {name} betalas av namngivna medlemmar, men posten saknar listan named.",
        en="The item {name} is shared by named members, but it has no list named.",
    ),
    repair=Text(
        fi='Lisää erään maksavien kuntien koodit, esimerkiksi named: ["047", "777"], tai jaa erä kaikille: '
        "shared-by: every-member.",
        sv='Lägg till koderna för de kommuner som betalar posten, till exempel named: ["047", "777"], eller '
        "fördela posten på alla: shared-by: every-member.",
        en='Add the codes of the municipalities that share the item, for instance named: ["047", "777"], or share '
        "the item among all: shared-by: every-member.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliitteessä sovitaan, ketkä maksavat",
        sv="Praxis: i kostnadsbilagan anges vem som betalar",
        en="Practice: the cost annex states who pays",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '    shared-by: named\n    named:\n      - "047"\n      - "777"\n',
        "    shared-by: named\n",
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '    shared-by: named\n    named:\n      - "047"\n      - "777"\n',
        '    shared-by: named\n    named:\n      - "777"\n',
    ),
    broken=broken,
)
