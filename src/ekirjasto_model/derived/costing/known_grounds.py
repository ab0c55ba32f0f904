"""The ground of every formula of a cost annex that can be worked out, and of every formula within it."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from attrs import frozen

from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear, cost_years
from ekirjasto_model.derived.costing.item_ground import item_ground
from ekirjasto_model.derived.costing.shared_year import YearFigures, as_item, before_sharing, is_reduced
from ekirjasto_model.derived.payers import payers_of_year
from ekirjasto_model.derived.sharers import Sharer, sharers
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.errors import CannotShareError, NothingStatedError
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.pointer import Place


@frozen
class KnownGround:
    """An item of a cost annex with those who share it, in the order of their codes, and its ground.

    ``item`` is as it is shared: what income takes off its sum before the sharing is off
    it. Income that has a formula of its own is here as what that formula shares.
    ``formula`` is where the formula stands.
    """

    costed: CostYear
    item: CostItem
    sharers: tuple[Sharer, ...]
    ground: Ground
    formula: Place

    def worked(self) -> Iterator[Worked]:
        """Give the formula, and those within it, each with the ground on which it works.

        What comes after a formula that cannot share is not given.
        """
        return _worked(self.item.formula, self.ground, self.formula)


@frozen
class Worked:
    """A formula, where it stands, and a ground on which it works."""

    stated: Parameters
    ground: Ground
    place: Place


_known: WeakKeyDictionary[Configuration, tuple[KnownGround, ...]] = WeakKeyDictionary()


def known_grounds(configuration: Configuration) -> tuple[KnownGround, ...]:
    """Return what is shared by a formula and of which the sharers and figures are all known.

    It is worked out when first asked for.
    """
    if configuration not in _known:
        _known[configuration] = tuple(_grounds(configuration))
    return _known[configuration]


def _grounds(configuration: Configuration) -> Iterator[KnownGround]:
    """Give the ground of each item and income, if nothing that it needs is missing."""
    for costed in cost_years(configuration):
        figures = YearFigures(configuration, costed)
        for item, sharing, place in _shared(configuration, costed, figures):
            members = tuple(one.municipality for one in sharing)
            if members:
                try:
                    found = item_ground(configuration, costed.annex, item, members, figures.of)
                except CannotShareError:
                    continue
                yield KnownGround(costed, item, sharing, found.ground, place)


def _shared(
    configuration: Configuration, costed: CostYear, figures: YearFigures
) -> Iterator[tuple[CostItem, tuple[Sharer, ...], Place]]:
    """Give what is shared by a formula, with its sharers and where the formula stands."""
    left, taken = _reduced(configuration, costed, figures)
    for number, (item, sharing) in enumerate(costed.shared_items):
        amount = left.get(item.id, item.amount)
        yield item.model_copy(update={"amount": amount}), sharing, costed.place / "items" / number / "formula"
    of_year = payers_of_year(configuration, costed.agreement, costed.annex.year)
    for number, income in enumerate(costed.annex.income):
        if income.taken is IncomePlace.AFTER_SHARING and income.income_formula is not None:
            item = as_item(income, taken.get(number) or income.amount or Money(0))
            place = costed.place / "income" / number / "income-formula"
            yield item, sharers(configuration, of_year, item), place


def _reduced(
    configuration: Configuration, costed: CostYear, figures: YearFigures
) -> tuple[dict[str, Money], dict[int, Money | None]]:
    """Return what income leaves of the items' sums, and the incomes by number; nothing where that is not known."""
    if not is_reduced(costed):
        return {}, {}
    try:
        _, taken, left = before_sharing(configuration, costed, figures)
    except CannotShareError:
        return {}, {}
    return left, {one.number: one.amount for one in taken}


def _worked(stated: Parameters, ground: Ground, place: Place) -> Iterator[Worked]:
    """Give a formula and those within it."""
    yield Worked(stated, ground, place)
    chosen = formula(stated.shape)
    within = chosen.within(stated)
    try:
        for key, below in chosen.below(stated, ground):
            yield from _worked(within[key], below, place / key)
    except (NothingStatedError, ZeroDivisionError):
        return
