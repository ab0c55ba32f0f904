"""A discount that nobody who shares the item gets."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costing.item_sharing import ItemSharing, sharings
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.modifiers.discount import Discount
from ekirjasto_model.modifiers.member_class import in_class
from ekirjasto_model.modifiers.modifier import Setting
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_members import KNOWN_MEMBERS
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find named members that do not share the item, one spot for each, and bounds on whose side nobody is."""
    for costed in cost_years(configuration):
        for number, (item, sharing) in enumerate(sharings(configuration, costed)):
            discounts = [(which, one) for which, one in enumerate(item.modifiers) if isinstance(one, Discount)]
            setting = _setting(sharing, item) if discounts else None
            if setting is not None:
                for which, one in discounts:
                    at = costed.place / "items" / number / "modifiers" / which / "class"
                    yield from _spots(at, item, one, setting)


def _setting(sharing: ItemSharing, item: CostItem) -> Setting | None:
    """Return what an item's modifiers look at; None where the item cannot be shared, which another rule tells."""
    try:
        return sharing.share(item).setting
    except CannotShareError:
        return None


def _spots(at: Place, item: CostItem, stated: Discount, setting: Setting) -> Iterator[Spot]:
    """Tell of those of one class."""
    for number, code in enumerate(stated.class_.named):
        if code not in setting.members:
            yield Spot(at / "named" / number, facts={"name": item.name, "who": listed_names([code])})
    if not stated.class_.named and not any(in_class(stated.class_, setting)):
        key = "below" if stated.class_.below is not None else "at-least"
        yield Spot(at / key / "bound", facts={"name": item.name, "who": NOBODY})


NOBODY = Text(
    fi="kenenkään luku ei ole rajan tällä puolella",
    sv="ingens tal ligger på den sidan av gränsen",
    en="nobody's figure is on that side of the bound",
)


RULE = Rule(
    severity=Severity.WARNING,
    needs=("cost-annex", *KNOWN_MEMBERS, "costs.modifier-twice", "members.id-twice"),
    title=Text(
        fi="Alennus ei koske ketään maksajaa",
        sv="En rabatt gäller ingen som betalar",
        en="A discount concerns nobody who pays",
    ),
    reason=Text(
        fi="Alennus jäisi antamatta. Usein kunnan koodi tai raja on väärä.",
        sv="Rabatten skulle inte ges. Ofta är kommunkoden eller gränsen fel.",
        en="The discount would be given to nobody. Often a code or a bound is wrong.",
    ),
    message=Text(
        fi="Erän {name} alennus ei koske ketään, joka maksaa erän: {who}.",
        sv="Rabatten i posten {name} gäller ingen som betalar posten: {who}.",
        en="The discount of the item {name} concerns nobody who pays for it: {who}.",
    ),
    repair=Text(
        fi="Korjaa alennuksen ryhmä (class), tai poista alennus.",
        sv="Rätta rabattens klass (class), eller ta bort rabatten.",
        en="Correct the discount's class, or remove the discount.",
    ),
    source=Text(
        fi="Käytäntö: muutoksen on vaikutettava niin kuin se on merkitty",
        sv="Praxis: en ändring ska ha den verkan som anges",
        en="Practice: a modifier must do what it states",
    ),
    broken_by=Edit("cost-annex-2023.yaml", '            bound: "2000"\n', '            bound: "100"\n'),
    kept_by=Edit("cost-annex-2023.yaml", '            bound: "2000"\n', '            bound: "1999"\n'),
    broken=broken,
)
