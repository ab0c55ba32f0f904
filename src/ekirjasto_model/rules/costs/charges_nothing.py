"""An item for which nobody pays anything."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.rounding_points import RoundingPoint
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import cost_years
from ekirjasto_model.derived.costing.item_sharing import ItemSharing, sharings
from ekirjasto_model.derived.costing.known_grounds import known_grounds
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError, NothingStatedError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.rules.known_figures import KNOWN_CLASSES, KNOWN_FIGURES
from ekirjasto_model.rules.rule import Rule
from ekirjasto_model.values.finding import Spot
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text


def broken(configuration: Configuration, as_of: Date) -> Iterator[Spot]:
    """Find items for which everyone who shares them pays zero, by their price, their modifiers or their rounded rate.

    A sum of zero that is split is as stated, and no mistake.
    """
    for known in known_grounds(configuration):
        chosen = formula(known.item.formula.shape)
        if chosen.kind is FormulaKind.CHARGE:
            try:
                charges = chosen.share(known.item.formula, known.ground)
            except NothingStatedError:
                continue
            if not any(charges):
                yield Spot(known.formula, facts={"name": known.item.name, "year": str(known.costed.annex.year)})
    for costed in cost_years(configuration):
        annex = costed.annex
        for number, (item, sharing) in enumerate(sharings(configuration, costed)):
            if (item.modifiers or annex.rounding_point is RoundingPoint.RATE) and _comes_to_nothing(sharing, item):
                key = "modifiers" if item.modifiers else "formula"
                yield Spot(costed.place / "items" / number / key, facts={"name": item.name, "year": str(annex.year)})


def _comes_to_nothing(sharing: ItemSharing, item: CostItem) -> bool:
    """Tell whether the formula gives somebody a share, and nothing is left of it before the rounding."""
    try:
        shared = sharing.share(item)
    except CannotShareError:
        return False
    takes_part = any(part != 0 for part in shared.setting.parts_of_year)
    return takes_part and any(shared.full) and not any(shared.final.exact)


RULE = Rule(
    severity=Severity.WARNING,
    needs=(
        *KNOWN_FIGURES,
        *KNOWN_CLASSES,
        "costs.earlier-share-twice",
        "costs.fixed-member-missing",
        "costs.fixed-twice",
        "costs.minimum-above-maximum",
        "costs.modifier-twice",
        "costs.tier-outside",
        "costs.tier-without-one-price",
        "costs.weights-not-one",
    ),
    title=Text(
        fi="Kukaan ei maksa erästä mitään",
        sv="Ingen betalar något för en post",
        en="Nobody pays anything for an item",
    ),
    reason=Text(
        fi="Usein hinta on jäänyt kirjoittamatta, maksuton osa on suurempi kuin yhdenkään jäsenen luku, indeksin uusi "
        "pisteluku on nolla tai hinta pyöristyy nollaan.",
        sv="Ofta har priset inte skrivits in, den avgiftsfria delen är större än någon medlems tal, indexets nya "
        "poängtal är noll eller priset avrundas till noll.",
        en="Often the price has not been filled in, the exempt part is above every member's figure, the new "
        "points of the index are zero, or the rate is rounded to zero.",
    ),
    message=Text(
        fi="Kukaan ei maksa erästä {name} mitään vuonna {year}: jokaisen osuudeksi tulee nolla.",
        sv="Ingen betalar något för posten {name} år {year}: allas andel blir noll.",
        en="Nobody pays anything for the item {name} in {year}: every share comes to zero.",
    ),
    repair=Text(
        fi="Tarkista hinta, luvut, muutokset (modifiers) ja hinnan desimaalit (rate-decimals), tai poista erä, jos "
        "siitä ei makseta.",
        sv="Kontrollera priset, talen, ändringarna (modifiers) och prisets decimaler (rate-decimals), eller ta bort "
        "posten om inget betalas för den.",
        en="Check the price, the figures, the modifiers and the rate's decimals (rate-decimals), or remove the item "
        "if nothing is paid for it.",
    ),
    source=Text(
        fi="Käytäntö: kaava kirjataan niin, että sen voi laskea käsin",
        sv="Praxis: formeln antecknas så att den kan räknas för hand",
        en="Practice: a formula is stated so that it can be worked out by hand",
    ),
    broken_by=Edit(
        "cost-annex-2022.yaml",
        '      shape: per-use\n      driver: own-measure\n      rate: "0.85"\n',
        '      shape: per-use\n      driver: own-measure\n      rate: "0"\n',
    ),
    kept_by=Edit(
        "cost-annex-2022.yaml",
        '      shape: per-use\n      driver: own-measure\n      rate: "0.85"\n',
        '      shape: per-use\n      driver: own-measure\n      rate: "0.001"\n',
    ),
    broken=broken,
)
