"""Each member's figure of a driver on the day that a cost annex names."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.measures import measures_of
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.reference.populations import population
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.pointer import Place


def figures(
    configuration: Configuration, place: Place, annex: CostAnnex, driver: Driver, members: Sequence[str]
) -> dict[str, Basis | None]:
    """Return every member's figure of a driver, None where nobody states it.

    ``place`` is the annex's own. Inhabitants are those that the e-library
    document states for exactly the drivers' day, else those of the package's own
    tables on that day, in the municipal division at the start of the annex's
    year. Any other driver's figures are the annex's measures of exactly the
    drivers' day; one of another day is used only if the annex says under
    ``assumptions`` that its ``day`` is assumed to serve.
    """
    if driver is Driver.ALONE_COST:
        alone = _alone(annex)
        return {code: alone.get(code) for code in members}
    if driver is not Driver.POPULATION:
        found = _measured(configuration, place, annex, driver)
        return {code: found.get(code) for code in members}
    assumed = configuration.is_assumed(place / "drivers-day")
    stated = stated_populations(configuration, annex.drivers_day, assumed=assumed)
    return {
        code: stated[code] if code in stated else _tabled_population(code, annex, assumed=assumed) for code in members
    }


def _alone(annex: CostAnnex) -> dict[str, Basis]:
    """Return what the annex states that each municipality would pay alone, as figures of the annex's year's end."""
    day = Date(annex.year, 12, 31)
    stated = sorted((one.payer.municipality or "", one.amount, one.source) for one in annex.alone_costs)
    return {code: Basis(Driver.ALONE_COST, amount.euros, day, source) for code, amount, source in stated}


def _tabled_population(code: str, annex: CostAnnex, *, assumed: bool) -> Basis | None:
    """Return a municipality's inhabitants from the package's own tables."""
    found = population(code, annex.drivers_day, division_day=Date(annex.year, 1, 1))
    if found is None:
        return None
    return Basis(Driver.POPULATION, Fraction(found.inhabitants), found.day, found.source, assumed)


def stated_populations(configuration: Configuration, day: Date, *, assumed: bool = False) -> dict[str, Basis]:
    """Return the inhabitants that e-library documents state for a day, by municipality.

    ``assumed`` tells that the day itself is; then every figure is marked so.
    """
    found: dict[str, list[Basis]] = {}
    for place, e_library in configuration.e_libraries():
        for number, entry in enumerate(e_library.municipalities):
            for which, figure in enumerate(entry.populations):
                if figure.day == day:
                    at = place / "municipalities" / number / "populations" / which
                    doubtful = assumed or _is_assumed(configuration, at / "inhabitants", at / "day")
                    basis = Basis(Driver.POPULATION, Fraction(figure.inhabitants), day, figure.source, doubtful)
                    found.setdefault(entry.code, []).append(basis)
    return {code: max(bases, key=_rank) for code, bases in found.items()}


def _measured(configuration: Configuration, place: Place, annex: CostAnnex, driver: Driver) -> dict[str, Basis]:
    """Return the annex's measures of a driver that may be used, by municipality.

    Sound files have one for each municipality. Where there are several, that of
    the drivers' day goes before any other.
    """
    day_assumed = configuration.is_assumed(place / "drivers-day")
    found: dict[str, list[Basis]] = {}
    for at, measure in measures_of(configuration, place, annex):
        is_usable = measure.day == annex.drivers_day or configuration.is_assumed(at / "day")
        if measure.driver is driver and is_usable:
            assumed = day_assumed or _is_assumed(configuration, at / "value", at / "day")
            basis = Basis(driver, measure.value.value, measure.day, measure.source, assumed)
            found.setdefault(measure.municipality, []).append(basis)
    return {
        code: max(bases, key=lambda basis: (basis.day == annex.drivers_day, *_rank(basis)))
        for code, bases in found.items()
    }


def _rank(basis: Basis) -> tuple[Date, Fraction, str, bool]:
    """Order figures of one municipality, so that the choice never depends on their order in the file."""
    return basis.day, basis.value, str(basis.source), basis.assumed


def _is_assumed(configuration: Configuration, *places: Place) -> bool:
    """Tell whether a document's ``assumptions:`` list covers one of some places."""
    return any(configuration.is_assumed(place) for place in places)
