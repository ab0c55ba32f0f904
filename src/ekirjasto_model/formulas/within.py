"""A formula that stands inside another."""

from __future__ import annotations

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.formulas.formula import AnyFormula, Parameters
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.step import Step


def named(stated: Parameters) -> AnyFormula:
    """Return the formula that some parameters name."""
    from ekirjasto_model.formulas.catalogue import formula

    return formula(stated.shape)


def shared(stated: Parameters, ground: Ground) -> Exact:
    """Return every member's exact share by the formula within."""
    return named(stated).share(stated, ground)


def told(stated: Parameters, ground: Ground, place: int) -> Step:
    """Return how the share of the member in one place came about within."""
    return named(stated).step(stated, ground, place)


def drivers_of(*within: Parameters) -> tuple[Driver, ...]:
    """Return the drivers that some formulas need, each once."""
    return tuple(dict.fromkeys(driver for stated in within for driver in named(stated).drivers(stated)))


def groupings_of(*within: Parameters) -> tuple[Grouping, ...]:
    """Return the ways of grouping that some formulas need, each once."""
    return tuple(dict.fromkeys(by for stated in within for by in named(stated).groupings(stated)))


def all_grow(*within: Parameters) -> bool:
    """Tell whether each of some formulas never lets a larger member pay less."""
    return all(named(stated).grows(stated) for stated in within)
