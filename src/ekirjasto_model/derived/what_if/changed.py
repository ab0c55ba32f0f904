"""A configuration with everything that is to be otherwise; no file is touched."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.shared_year import SharedYear, shared_year
from ekirjasto_model.derived.what_if.annex import with_formula, with_population, with_rate
from ekirjasto_model.derived.what_if.changes import (
    Change,
    Joining,
    Leaving,
    Merging,
    OtherFormula,
    OtherRate,
    PopulationYear,
)
from ekirjasto_model.derived.what_if.membership import with_joiner, without_leaver
from ekirjasto_model.derived.what_if.merged import merged


def with_other_annex(configuration: Configuration, year: int, changes: Iterable[Change]) -> Configuration:
    """Make those changes that are about the year's cost annex, in their order.

    Raises:
        CannotChangeError: the annex leaves no room for one of them.
    """
    for change in changes:
        match change:
            case OtherFormula():
                configuration = with_formula(configuration, year, change)
            case OtherRate():
                configuration = with_rate(configuration, year, change)
            case PopulationYear():
                configuration = with_population(configuration, year, change)
    return configuration


def with_other_members(configuration: Configuration, year: int, changes: Iterable[Change]) -> Configuration:
    """Let municipalities join and leave, in the order of the changes.

    Raises:
        CannotChangeError: one cannot join or leave so.
        UnknownMunicipalityError: no municipality has a code.
        AbolishedMunicipalityError: one is gone by the day.
    """
    for change in changes:
        match change:
            case Joining():
                configuration = with_joiner(configuration, year, change)
            case Leaving():
                configuration = without_leaver(configuration, year, change)
    return configuration


def changed_year(configuration: Configuration, year: int, changes: Iterable[Change]) -> SharedYear:
    """Share a year in which members that would merge are one.

    Raises:
        CannotChangeError: some cannot be one.
        CannotShareError: the year cannot be shared.
    """
    shared = shared_year(configuration, year)
    for change in changes:
        if isinstance(change, Merging):
            shared = merged(shared, change.municipalities)
    return shared
