"""An item whose sum cannot be kept within the limits of its modifiers."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costing.item_sharing import ItemSharing, sharings
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_CLASSES, KNOWN_FIGURES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Fact, Spot
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.pointer import Place
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find the first modifier of an item after which the sum can no longer be kept; nothing is shared then.

    Where something else is missing, the item is the concern of another rule.
    """
    for costed in cost_years(configuration):
        for number, (item, sharing) in enumerate(sharings(configuration, costed)):
            if item.modifiers and _is_out_of_reach(sharing, item):
                yield _spot(sharing, costed.place / "items" / number, item)


def _is_out_of_reach(sharing: ItemSharing, item: CostItem) -> bool:
    """Tell whether the item's sum cannot be kept."""
    try:
        sharing.share(item)
    except CannotShareError as error:
        return error.lacks == "limits"
    return False


def _first(item: CostItem, count: int) -> CostItem:
    """Return an item with only its first modifiers."""
    return item.model_copy(update={"modifiers": item.modifiers[:count]})


def _spot(sharing: ItemSharing, at: Place, item: CostItem) -> Spot:
    """Tell of the first modifier with which the sum cannot be kept, and of that sum."""
    kept, lost = 0, len(item.modifiers)
    while lost - kept > 1:
        half = (kept + lost) // 2
        kept, lost = (kept, half) if _is_out_of_reach(sharing, _first(item, half)) else (half, lost)
    facts: dict[str, Fact] = {
        "name": item.name,
        "modifier": modifier(item.modifiers[kept].shape).title,
        "amount": _sum(sharing, _first(item, kept)),
    }
    return Spot(at / "modifiers" / kept, facts=facts, related=(at,))


def _sum(sharing: ItemSharing, item: CostItem) -> Money:
    """Return what the sharers of an item pay together, as far as that is known."""
    try:
        return rounded(sharing.share(item).final.exact.total)
    except CannotShareError:
        return item.amount or Money(0)


RULE = Rule(
    severity=Severity.ERROR,
    needs=(
        *KNOWN_FIGURES,
        *KNOWN_CLASSES,
        "costs.earlier-share-twice",
        "costs.fixed-twice",
        "costs.minimum-above-maximum",
        "costs.modifier-twice",
        "costs.weights-not-one",
    ),
    title=Text(
        fi="Erän summa ei mahdu rajoihin",
        sv="Postens summa ryms inte inom gränserna",
        en="An item's sum does not fit the limits",
    ),
    reason=Text(
        fi="Kun erotus jaetaan muille, erän summan on säilyttävä. Jos rajat eivät salli sitä, osuuksia ei lasketa "
        "lainkaan.",
        sv="När skillnaden fördelas på de andra ska postens summa bestå. Om gränserna inte tillåter det räknas inga "
        "andelar alls.",
        en="Where the others bear the difference, the item's sum must stay. If the limits do not allow it, no "
        "shares are worked out at all.",
    ),
    message=Text(
        fi="Erän {name} summa {amount} ei säily, kun tehdään muutos ”{modifier}”: jäsenten rajat eivät jätä tilaa "
        "erotukselle.",
        sv="Summan {amount} för posten {name} kan inte bestå när ändringen ”{modifier}” görs: medlemmarnas gränser "
        "lämnar inte rum för skillnaden.",
        en="The sum of the item {name}, {amount}, cannot be kept with the modifier “{modifier}”: the members' "
        "limits leave no room for the difference.",
    ),
    repair=Text(
        fi="Väljennä rajoja tai suurenna prosentteja, tai jätä erotus jakamatta muille: difference: not-shared.",
        sv="Vidga gränserna eller höj procenttalen, eller låt bli att fördela skillnaden på de andra: difference: "
        "not-shared.",
        en="Widen the limits or raise the percentages, or do not share the difference: difference: not-shared.",
    ),
    source=Text(
        fi="Käytäntö: osuuksien summa on jaettava summa",
        sv="Praxis: andelarna är sammanlagt den summa som fördelas",
        en="Practice: the shares add up to the sum that is shared",
    ),
    broken_by=Edit(
        "cost-annex-2023.yaml",
        '      - shape: minimum\n        amount: "320.00"\n',
        '      - shape: minimum\n        amount: "2000.00"\n',
    ),
    kept_by=Edit("cost-annex-2023.yaml", '        amount: "320.00"\n', '        amount: "330.00"\n'),
    broken=broken,
)
