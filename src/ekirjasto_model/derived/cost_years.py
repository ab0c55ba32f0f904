"""Each cost annex with the agreement it belongs to and those who pay for its year."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import agreement_of
from ekirjasto_model.derived.drivers import figures
from ekirjasto_model.derived.membership import members_of_year
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.values.pointer import Place


@frozen
class CostYear:
    """One cost annex, its agreement, and the codes of the members who pay for the whole of its year."""

    place: Place
    annex: CostAnnex
    agreement: Agreement
    members: tuple[str, ...]

    def drivers(self) -> dict[Driver, Place]:
        """Return the drivers whose figures the items need, each with the place of the first formula that does."""
        found: dict[Driver, Place] = {}
        for number, item in enumerate(self.annex.items):
            for driver in formula(item.formula.shape).drivers(item.formula):
                found.setdefault(driver, self.place / "items" / number / "formula")
        return found

    def never_measured(self, driver: Driver) -> tuple[str, ...]:
        """Return the members for whom the annex has no measure of a driver, of whatever day, by code."""
        measured = {measure.municipality for measure in self.annex.measures if measure.driver is driver}
        return tuple(code for code in self.members if code not in measured)

    def without_figure(self, configuration: Configuration, driver: Driver) -> tuple[str, ...]:
        """Return the members for whom nobody states a driver's figure that may be used, by code."""
        found = figures(configuration, self.place, self.annex, driver, self.members)
        return tuple(code for code in self.members if found[code] is None)


def cost_years(configuration: Configuration) -> Iterator[CostYear]:
    """Give the cost annexes whose agreement is stated."""
    for place, annex in configuration.cost_annexes():
        agreement = agreement_of(configuration, annex)
        if agreement is not None:
            yield CostYear(place, annex, agreement, members_of_year(configuration, agreement, annex.year))
