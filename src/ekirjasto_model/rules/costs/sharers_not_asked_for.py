"""Members or a consortium named in an item that somebody else shares."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.item_sharers import ITEM_SHARERS, ItemSharers
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items that name members or a consortium and are not said to be shared by them."""
    for place, annex in configuration.cost_annexes():
        for number, item in enumerate(annex.items):
            at, sharers = place / "items" / number, item.shared_by or ItemSharers.EVERY_MEMBER
            stated = ((ItemSharers.NAMED, bool(item.named)), (ItemSharers.CONSORTIUM, item.consortium is not None))
            for asked, is_stated in stated:
                if is_stated and sharers is not asked:
                    facts: dict[str, Fact] = {
                        "name": item.name,
                        "key": asked.value,
                        "sharers": ITEM_SHARERS.label(sharers),
                    }
                    yield Spot(at / asked.value, facts=facts)


RULE = Rule(
    severity=Severity.ERROR,
    needs=("cost-annex",),
    title=Text(
        fi="Erään on nimetty maksajia, jotka eivät sitä maksa",
        sv="I en post namnges betalare som inte betalar den",
        en="An item names sharers that do not share it",
    ),
    reason=Text(
        fi="Luettelo tai kimppa jäisi huomiotta, ja erän maksaisivat muut kuin lukija luulee.",
        sv="Listan eller sammanslutningen skulle inte beaktas, och andra än läsaren tror skulle betala posten.",
        en="The list or consortium would be ignored, and others than the reader thinks would share the item.",
    ),
    message=Text(
        fi="Erälle {name} on merkitty {key}, mutta sen maksavat {sharers}.",
        sv="För posten {name} anges {key}, men den betalas av: {sharers}.",
        en="For the item {name} the key {key} is stated, but it is shared by: {sharers}.",
    ),
    repair=Text(
        fi="Poista {key}, tai kirjoita shared-by: {key}.",
        sv="Ta bort {key} eller skriv shared-by: {key}.",
        en="Remove {key}, or write shared-by: {key}.",
    ),
    source=Text(
        fi="Käytäntö: kustannusliitteessä sovitaan, ketkä maksavat",
        sv="Praxis: i kostnadsbilagan anges vem som betalar",
        en="Practice: the cost annex states who pays",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        "    shared-by: consortium\n    consortium: e-materials\n",
        "    shared-by: every-member\n    consortium: e-materials\n",
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        "    shared-by: consortium\n    consortium: e-materials\n",
        "    shared-by: every-member\n",
    ),
    broken=broken,
)
