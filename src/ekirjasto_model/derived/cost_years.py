"""Each cost annex with the agreement it belongs to and those who pay for its year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from weakref import WeakKeyDictionary

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import agreement_of
from ekirjasto_model.derived.costing.figures import drivers_of_day
from ekirjasto_model.derived.costing.stated_formulas import driver_places
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.measures import measures_of
from ekirjasto_model.derived.payers import Payer, payers_of_year
from ekirjasto_model.derived.sharers import Sharer, sharers
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem, Measure
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.pointer import Place, Pointer


@frozen(slots=False)
class CostYear:
    """One cost annex, its agreement, those who pay in its year, and who shares each of its items.

    ``measures`` are the figures that it states, those of its CSV files among them.
    """

    place: Place
    annex: CostAnnex
    agreement: Agreement
    payers: tuple[Payer, ...]
    shared_items: tuple[tuple[CostItem, tuple[Sharer, ...]], ...]
    measures: tuple[Measure, ...] = ()

    @property
    def members(self) -> tuple[str, ...]:
        """The codes of all who pay in the year, in order."""
        return tuple(one.municipality for one in self.payers)

    @cached_property
    def earlier_shares(self) -> Mapping[tuple[int, str], Mapping[str, Money]]:
        """The earlier shares that the annex states, by year and item, each by code.

        Of two of one member the greater, so that their order is nothing.
        """
        found: dict[tuple[int, str], dict[str, Money]] = {}
        for one in self.annex.earlier_shares:
            shares = found.setdefault((one.year, one.item), {})
            shares[one.municipality] = max(one.amount, shares.get(one.municipality, one.amount))
        return found

    def drivers(self) -> dict[Driver, Place]:
        """Return the drivers whose figures of the drivers' day are needed, each where it is first named.

        A formula that needs a driver without naming it is itself the place. Where only
        modifiers of an item ask for a driver, it is their place.
        """
        found: dict[Driver, Place] = {}
        for place, stated, item, _ in self._sharings():
            named = driver_places(stated, place)
            for driver in named if item is None else drivers_of_day(self.annex, item, self.annex.drivers_day):
                modifiers = Place(place.document, Pointer((*place.pointer.steps[:-1], "modifiers")))
                found.setdefault(driver, named.get(driver, modifiers))
        return found

    def _sharings(self) -> Iterator[tuple[Place, Parameters, CostItem | None, tuple[str, ...]]]:
        """Give the formulas of items and of income: the place of each, itself, its item, and who shares by it."""
        for number, (item, found) in enumerate(self.shared_items):
            place = self.place / "items" / number / "formula"
            yield place, item.formula, item, tuple(one.municipality for one in found)
        for number, income in enumerate(self.annex.income):
            if income.income_formula is not None:
                yield self.place / "income" / number / "income-formula", income.income_formula, None, self.members

    def sharing_by(self, driver: Driver) -> tuple[str, ...]:
        """Return all who share something that needs a driver's figure of the drivers' day, by code."""
        return self.sharing_by_day(driver, self.annex.drivers_day)

    def sharing_by_day(self, driver: Driver, day: Date) -> tuple[str, ...]:
        """Return all who share something that needs a driver's figure of a day, by code."""
        codes: set[str] = set()
        for place, stated, item, sharing in self._sharings():
            if item is None:
                is_needed = day == self.annex.drivers_day and driver in driver_places(stated, place)
            else:
                is_needed = driver in drivers_of_day(self.annex, item, day)
            codes.update(sharing if is_needed else ())
        return tuple(sorted(codes))

    def figures(self, configuration: Configuration, driver: Driver) -> dict[str, Basis | None]:
        """Return the figure of a driver for all who share by it, None where nobody states one that may be used."""
        return figures(configuration, self.place, self.annex, driver, self.sharing_by(driver))

    def never_measured(self, driver: Driver) -> tuple[str, ...]:
        """Return those who share by a driver and have no measure of it in the annex, of whatever day, by code."""
        measured = {measure.municipality for measure in self.measures if measure.driver is driver}
        return tuple(code for code in self.sharing_by(driver) if code not in measured)

    def without_figure(self, configuration: Configuration, driver: Driver) -> tuple[str, ...]:
        """Return those who share by a driver and for whom nobody states a figure that may be used, by code."""
        return tuple(code for code, basis in self.figures(configuration, driver).items() if basis is None)


_known: WeakKeyDictionary[Configuration, tuple[CostYear, ...]] = WeakKeyDictionary()


def cost_years(configuration: Configuration) -> tuple[CostYear, ...]:
    """Return the cost annexes whose agreement is stated; they are worked out when first asked for."""
    if configuration not in _known:
        found = (cost_year(configuration, place, annex) for place, annex in configuration.cost_annexes())
        _known[configuration] = tuple(costed for costed in found if costed is not None)
    return _known[configuration]


def cost_year(configuration: Configuration, place: Place, annex: CostAnnex) -> CostYear | None:
    """Return a cost annex with those who pay, or None if its agreement is not stated."""
    agreement = agreement_of(configuration, annex)
    if agreement is None:
        return None
    of_year = payers_of_year(configuration, agreement, annex.year)
    items = tuple((item, sharers(configuration, of_year, item)) for item in annex.items)
    measures = tuple(measure for _, measure in measures_of(configuration, place, annex))
    return CostYear(place, annex, agreement, of_year.payers, items, measures)
