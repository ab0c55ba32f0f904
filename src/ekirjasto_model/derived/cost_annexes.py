"""Which cost annex shares a year's costs."""

from __future__ import annotations

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.errors import NoCostAnnexError, SeveralCostAnnexesError
from ekirjasto_model.values.pointer import Place


def annex_of_year(configuration: Configuration, year: int) -> tuple[Place, CostAnnex]:
    """Return the cost annex of a year, its highest revision, with its place.

    An annex that states no revision is the first. Of equal revisions the one
    with the last id is taken.

    Raises:
        NoCostAnnexError: no annex is for the year.
        SeveralCostAnnexesError: annexes of several agreements are.
    """
    annexes = list(configuration.cost_annexes())
    found = [(place, annex) for place, annex in annexes if annex.year == year]
    if not found:
        raise NoCostAnnexError(year, tuple(sorted({annex.year for _, annex in annexes})))
    if len({annex.agreement for _, annex in found}) > 1:
        raise SeveralCostAnnexesError(year, tuple(sorted(annex.id for _, annex in found)))
    return max(found, key=lambda one: (one[1].revision or 1, one[1].id))


def agreement_of(configuration: Configuration, annex: CostAnnex) -> Agreement | None:
    """Return the agreement that a cost annex belongs to, or None where there is none of that id."""
    return next((agreement for _, agreement in configuration.agreements() if agreement.id == annex.agreement), None)
