"""The members' inhabitants on the drivers' day."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_years import CostYear
from ekirjasto_model.derived.drivers import figures

Inhabitants = Mapping[str, Fraction]
"""Inhabitants by code, of those for whom they are known."""


def inhabitants(configuration: Configuration, costed: CostYear) -> Inhabitants:
    """Return the inhabitants of a year's members on the drivers' day, whatever the costs are shared by."""
    found = figures(configuration, costed.place, costed.annex, Driver.POPULATION, costed.members)
    return {code: basis.value for code, basis in found.items() if basis is not None}
