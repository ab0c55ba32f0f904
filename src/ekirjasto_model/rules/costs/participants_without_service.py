"""An item shared by a service's participants that names no service."""

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
    """Find items that are shared by participants and do not say in what."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            if item.shared_by is ItemSharers.PARTICIPANTS and item.service is None:
                yield Spot(place / "items" / number / "shared-by", facts={"name": item.name})


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Erän maksavat palvelun osallistujat, mutta palvelua ei ole merkitty",
        sv="Deltagarna i en tjänst betalar posten, men tjänsten anges inte",
        en="An item is shared by a service's participants, but the service is not stated",
    ),
    reason=Text(
        fi="Osallistujat ovat aina jonkin palvelun osallistujia. Ilman palvelua ei tiedetä, ketkä maksavat.",
        sv="Deltagarna deltar alltid i en viss tjänst. Utan tjänsten är det oklart vilka som betalar.",
        en="Participants always take part in some service. Without it nobody knows who pays.",
    ),
    message=Text(
        fi="Erän {name} maksavat palvelun osallistujat, mutta erästä puuttuu palvelu (service).",
        sv="Posten {name} betalas av tjänstens deltagare, men posten saknar tjänst (service).",
        en="The item {name} is shared by a service's participants, but the item names no service.",
    ),
    repair=Text(
        fi="Lisää erään palvelun tunnus (service), tai jaa erä kaikille: shared-by: every-member.",
        sv="Lägg till tjänstens beteckning (service) i posten, eller fördela posten på alla: shared-by: every-member.",
        en="Add the service's id to the item, or share the item among all: shared-by: every-member.",
    ),
    source=Text(
        fi="Käytäntö: palvelun maksajista sovitaan kustannusliitteessä",
        sv="Praxis: i kostnadsbilagan anges vem som betalar en tjänst",
        en="Practice: the cost annex states who pays for a service",
    ),
    broken_by=Edit(
        "cost-annex-2026.yaml",
        "    cost-kind: coordination\n",
        "    cost-kind: coordination\n    shared-by: participants\n",
    ),
    kept_by=Edit(
        "cost-annex-2026.yaml",
        "    cost-kind: coordination\n",
        "    cost-kind: coordination\n    shared-by: every-member\n",
    ),
    broken=broken,
)
