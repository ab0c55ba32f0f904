"""The figures by which an item is shared: of the drivers' day, or of the days that its modifiers choose."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.values.basis import Basis


def of_day(annex: CostAnnex, day: Date) -> CostAnnex:
    """Return an annex as if its drivers' day were another."""
    return annex if day == annex.drivers_day else annex.model_copy(update={"drivers_day": day})


@frozen
class FigureNeed:
    """A driver whose figures an item needs, and the days whose mean is used."""

    driver: Driver
    days: tuple[Date, ...]


def figure_days(annex: CostAnnex, item: CostItem) -> tuple[Date, ...]:
    """Return the days of an item's figures: the drivers' day, or those its modifiers choose from it."""
    days: tuple[Date, ...] = (annex.drivers_day,)
    for stated in item.modifiers:
        chosen = modifier(stated.shape).days
        if chosen is not None:
            days = tuple(dict.fromkeys(moved for day in days for moved in chosen(stated, day)))
    return days


def needs(annex: CostAnnex, item: CostItem) -> tuple[FigureNeed, ...]:
    """Return what figures an item needs, for its formula and its modifiers, each driver once."""
    days = figure_days(annex, item)
    drivers = [
        *formula(item.formula.shape).drivers(item.formula),
        *(driver for stated in item.modifiers for driver in modifier(stated.shape).drivers(stated)),
    ]
    return tuple(FigureNeed(driver, days) for driver in dict.fromkeys(drivers))


def drivers_of_day(annex: CostAnnex, item: CostItem, day: Date) -> tuple[Driver, ...]:
    """Return the drivers whose figures of a day an item needs."""
    return tuple(need.driver for need in needs(annex, item) if day in need.days)


def days_of_drivers(annex: CostAnnex) -> dict[Driver, frozenset[Date]]:
    """Return the days of whose figures an annex's items need each driver; the drivers' day is always one of them."""
    found: dict[Driver, set[Date]] = {}
    for need in (need for item in annex.items for need in needs(annex, item)):
        found.setdefault(need.driver, {annex.drivers_day}).update(need.days)
    return {driver: frozenset(days) for driver, days in found.items()}


def mean(of_days: tuple[Basis, ...]) -> Fraction:
    """Return the mean of a member's figures of several days.

    >>> from ekirjasto_model.values.text import Text
    >>> one = Basis("loans", Fraction(10), Date(2022, 12, 31), "kunta")
    >>> str(mean((one, Basis("loans", Fraction(15), Date(2023, 12, 31), "kunta"))))
    '25/2'
    """
    if len(of_days) == 1:
        return of_days[0].value
    return sum((basis.value for basis in of_days), Fraction(0)) / len(of_days)
