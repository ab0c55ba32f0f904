"""An item shared by a consortium's members that names no consortium."""

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
    """Find items that are shared by the members of a consortium and do not say of which."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            if item.shared_by is ItemSharers.CONSORTIUM and item.consortium is None:
                yield Spot(place / "items" / number / "shared-by", facts={"name": item.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Erän maksavat kirjastokimpan jäsenet, mutta kimppaa ei ole merkitty",
        sv="En sammanslutnings medlemmar betalar posten, men sammanslutningen anges inte",
        en="An item is shared by a consortium's members, but the consortium is not stated",
    ),
    reason=Text(
        fi="Ilman kimpan tunnusta ei tiedetä, ketkä erän maksavat.",
        sv="Utan sammanslutningens beteckning är det oklart vilka som betalar posten.",
        en="Without the consortium's id nobody knows who shares the item.",
    ),
    message=Text(
        fi="Erän {name} maksavat kirjastokimpan jäsenet, mutta erästä puuttuu kimpan tunnus (consortium).",
        sv="Posten {name} betalas av en bibliotekssammanslutnings medlemmar, men posten saknar sammanslutningens "
        "beteckning (consortium).",
        en="The item {name} is shared by the members of a library consortium, but the item names no consortium.",
    ),
    repair=Text(
        fi="Lisää erään kimpan tunnus (consortium), tai jaa erä kaikille: shared-by: every-member.",
        sv="Lägg till sammanslutningens beteckning (consortium) i posten, eller fördela posten på alla: shared-by: "
        "every-member.",
        en="Add the consortium's id to the item, or share the item among all: shared-by: every-member.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliitteessä sovitaan, ketkä maksavat",
        sv="Praxis: i kostnadsbilagan anges vem som betalar",
        en="Practice: the cost annex states who pays",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        "    shared-by: consortium\n    consortium: e-materials\n",
        "    shared-by: consortium\n",
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        "    shared-by: consortium\n    consortium: e-materials\n",
        "    shared-by: every-member\n",
    ),
    broken=broken,
)
