"""A year's cost annex with another formula, another rate, or another day for the drivers."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import annex_of_year
from ekirjasto_model.derived.costing.shared_year import shared_year
from ekirjasto_model.derived.scenarios import scenario
from ekirjasto_model.derived.what_if.changes import OtherFormula, OtherRate, PopulationYear
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.remarks import Assumption
from ekirjasto_model.errors import CannotChangeError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names

MOVED = Names(
    fi="Vain asukasluvun päivä muuttuu; muut luvut pysyvät ennallaan.",
    sv="Bara invånarantalets dag ändras; de övriga talen förblir desamma.",
    en="Only the day of the population changes; the other figures stay as they are.",
)


def with_formula(configuration: Configuration, year: int, asked: OtherFormula) -> Configuration:
    """Return the configuration in which a cost item has another formula.

    Where a sum is to be split that followed from a price before, it is what the item
    gave so far; where it is to follow from a price, the item states none.

    Raises:
        CannotChangeError: the annex has no such item.
        CannotShareError: what the item gave so far cannot be told.
    """
    _, annex = annex_of_year(configuration, year)
    item = item_of(annex, asked.item)
    amount = item.amount
    if formula(asked.formula.shape).kind is FormulaKind.CHARGE:
        amount = None
    elif amount is None:
        items = shared_year(configuration, year).items
        amount = Money(sum(next(one for one in items if one.item.id == item.id).cents))
    return _with_item(configuration, year, item.model_copy(update={"formula": asked.formula, "amount": amount}))


def with_rate(configuration: Configuration, year: int, asked: OtherRate) -> Configuration:
    """Return the configuration in which an item's formula charges another rate.

    Raises:
        CannotChangeError: the annex has no such item, or its formula states no rate.
    """
    _, annex = annex_of_year(configuration, year)
    item = item_of(annex, asked.item)
    if not has_rate(item):
        rated = tuple(sorted(one.id for one in annex.items if has_rate(one)))
        raise CannotChangeError("no-rate", year, item.id, rated)
    stated = item.formula.model_copy(update={"rate": asked.rate})
    return _with_item(configuration, year, item.model_copy(update={"formula": stated}))


def with_population(configuration: Configuration, year: int, asked: PopulationYear) -> Configuration:
    """Return the configuration in which the drivers' day is the last of another year.

    Figures of other drivers are those of the annex still, whatever their day.
    """
    place, annex = annex_of_year(configuration, year)
    lists = (("measures", annex.measures), ("measure-files", annex.measure_files))
    kept = tuple(Assumption(at=f"{key}/*/day", reason=MOVED) for key, stated in lists if stated)
    moved = {"drivers_day": Date(asked.year, 12, 31), "assumptions": (*annex.assumptions, *kept)}
    return scenario(configuration, {place.document: annex.model_copy(update=moved)})


def item_of(annex: CostAnnex, name: str) -> CostItem:
    """Return the item of an id.

    Raises:
        CannotChangeError: the annex has none of that id.
    """
    found = next((one for one in annex.items if one.id == name), None)
    if found is None:
        raise CannotChangeError("no-item", annex.year, name, tuple(sorted(one.id for one in annex.items)))
    return found


def has_rate(item: CostItem) -> bool:
    """Tell whether an item's formula states a rate."""
    return "rate" in type(item.formula).model_fields


def _with_item(configuration: Configuration, year: int, item: CostItem) -> Configuration:
    """Put an item in the place of that of its id."""
    place, annex = annex_of_year(configuration, year)
    items = tuple(item if one.id == item.id else one for one in annex.items)
    return scenario(configuration, {place.document: annex.model_copy(update={"items": items})})
