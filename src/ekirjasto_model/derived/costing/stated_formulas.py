"""Every formula that a cost annex states, at whatever depth, and where it states a driver."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.documents.income import Income
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.notation.document import Part, key_of
from ekirjasto_model.values.pointer import Place


@frozen
class PlacedFormula:
    """A formula of an item or of income, or one within it, and where it stands."""

    item: CostItem | Income
    stated: Parameters
    place: Place


def stated_formulas(place: Place, annex: CostAnnex) -> Iterator[PlacedFormula]:
    """Give each formula of an item or of income and those within it, from the outside in.

    ``place`` is the annex's own.
    """
    for number, item in enumerate(annex.items):
        for stated, at in _formulas(item.formula, place / "items" / number / "formula"):
            yield PlacedFormula(item, stated, at)
    for number, income in enumerate(annex.income):
        if income.income_formula is not None:
            for stated, at in _formulas(income.income_formula, place / "income" / number / "income-formula"):
                yield PlacedFormula(income, stated, at)


def driver_places(stated: Parameters, place: Place) -> dict[Driver, Place]:
    """Return where a formula, or one within it, states each driver that it needs.

    A driver that a formula needs without naming it is given with the place of that formula.
    """
    found: dict[Driver, Place] = {}
    for one, at in _formulas(stated, place):
        chosen = formula(one.shape)
        for driver, named in _named(one, at):
            found.setdefault(driver, named)
        if not chosen.within(one):
            for driver in chosen.drivers(one):
                found.setdefault(driver, at)
    return found


def _formulas(stated: Parameters, place: Place) -> Iterator[tuple[Parameters, Place]]:
    """Give a formula and those within it."""
    yield stated, place
    for key, inner in formula(stated.shape).within(stated).items():
        yield from _formulas(inner, place / key)


def _named(part: Part, place: Place) -> Iterator[tuple[Driver, Place]]:
    """Give the drivers that a formula names itself, those of the formulas within it aside."""
    for name in type(part).model_fields:
        held = getattr(part, name)
        here = place / key_of(name)
        if isinstance(held, Driver):
            yield held, here
        elif isinstance(held, tuple):
            for number, one in enumerate(held):
                if isinstance(one, Part):
                    yield from _named(one, here / number)
