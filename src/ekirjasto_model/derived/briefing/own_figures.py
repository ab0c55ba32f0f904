"""The joining municipality's own figures by which a year's costs would be shared."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.briefing.annexes import AnnexOfYear
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.measures import measures_of
from ekirjasto_model.documents.alone_cost import AloneCost, AlonePayer
from ekirjasto_model.documents.cost_item import Measure
from ekirjasto_model.documents.own_costs import OwnMeasure
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.rounding import rounded


@frozen
class OwnFigure:
    """One figure of the municipality that a year's annex lacks.

    ``day`` is the one that the annex asks for. ``measure`` is the municipality's own
    figure of any other driver than population, ``inhabitants`` those of an earlier
    day; one of them at most is stated, none where nobody knows any.
    """

    driver: Driver
    day: Date
    measure: OwnMeasure | None = None
    inhabitants: Basis | None = None

    @property
    def is_of_other_day(self) -> bool:
        """Whether the figure is not of the day that the annex asks for."""
        found = self.measure or self.inhabitants
        return found is not None and found.day != self.day


def own_figures(configuration: Configuration, asked: Joiner, of_year: AnnexOfYear) -> tuple[OwnFigure, ...]:
    """Return the figures that the annex of a year needs of the municipality and does not have, by driver."""
    annex, code, day = of_year.annex, asked.municipality, of_year.annex.drivers_day
    needed = {driver for item in annex.items for driver in formula(item.formula.shape).drivers(item.formula)}
    stated = measures_of(configuration, of_year.place, annex)
    measured = {one.driver for _, one in stated if one.municipality == code}
    if any(one.payer.municipality == code for one in annex.alone_costs):
        measured.add(Driver.ALONE_COST)
    found = []
    for driver in sorted(needed - measured):
        if driver is not Driver.POPULATION:
            found.append(OwnFigure(driver, day, _measure(configuration, asked, driver, day)))
        elif _inhabitants(configuration, asked, of_year, day) is None:
            found.append(OwnFigure(driver, day, inhabitants=_newest(configuration, asked, of_year)))
    return tuple(found)


def as_measure(asked: Joiner, own: OwnMeasure) -> Measure:
    """Return a figure of the municipality's own as a cost annex would state it."""
    return Measure(driver=own.driver, municipality=asked.municipality, day=own.day, value=own.value, source=own.source)


def as_alone_cost(asked: Joiner, own: OwnMeasure) -> AloneCost:
    """Return what the municipality would pay alone as a cost annex would state it, to the cent."""
    payer = AlonePayer(municipality=asked.municipality)
    return AloneCost(payer=payer, amount=rounded(own.value.value), source=own.source)


def _measure(configuration: Configuration, asked: Joiner, driver: Driver, day: Date) -> OwnMeasure | None:
    """Return the municipality's own figure of a driver: of the day, else the newest before it, else the next."""
    stated = [
        one
        for _, own in configuration.own_costs()
        if own.municipality == asked.municipality
        for one in own.own_figures
        if one.driver is driver
    ]
    return max(stated, key=lambda one: _rank(one, day), default=None)


def _rank(one: OwnMeasure, day: Date) -> tuple[bool, int, str, str]:
    """Rank figures: those up to a day before later ones, the nearest first; never by their order in the file."""
    away = one.day.toordinal() - day.toordinal()
    return away <= 0, -abs(away), str(one.value), one.source


def _newest(configuration: Configuration, asked: Joiner, of_year: AnnexOfYear) -> Basis | None:
    """Return the municipality's inhabitants on the newest day before the drivers' own for which they are known."""
    known = (_inhabitants(configuration, asked, of_year, day) for day in _year_ends(of_year.annex.drivers_day))
    return next((basis for basis in known if basis is not None), None)


def _inhabitants(configuration: Configuration, asked: Joiner, of_year: AnnexOfYear, day: Date) -> Basis | None:
    """Return the municipality's inhabitants on a day, as the annex of a year would take them."""
    tried = of_year.annex.model_copy(update={"drivers_day": day})
    code = asked.municipality
    return figures(configuration, of_year.place, tried, Driver.POPULATION, (code,))[code]


def _year_ends(before: Date) -> Iterator[Date]:
    """Give the ends of the years before a day, back to the first for which there are tables."""
    for year in range(before.year - 1, 2018, -1):
        yield Date(year, 12, 31)
