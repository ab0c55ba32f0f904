"""Which cost annex shares a year's costs."""

from __future__ import annotations

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.errors import NoCostAnnexError, SeveralCostAnnexesError
from ekirjasto_model.values.pointer import Place


def annex_of_year(configuration: Configuration, year: int) -> tuple[Place, CostAnnex]:
    """Return the cost annex of a year with its place: the final settlement if there is one, else the advance.

    Of several it is the highest revision; an annex that states none is the first. Of
    equal revisions the one with the last id is taken.

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
    return max(found, key=lambda one: standing(one[1]))


def standing(annex: CostAnnex) -> tuple[bool, int, str]:
    """Rank the annexes of one year: a final settlement above an advance, then by revision and id."""
    return annex.settles is not None, annex.revision or 1, annex.id


def settled_by(configuration: Configuration, annex: CostAnnex) -> CostAnnex | None:
    """Return the annex whose advances an annex settles, None where it settles none that could be settled.

    An advance is of the same year and agreement, and settles nothing itself; of several
    revisions with its id the highest is taken.
    """
    if annex.settles is None:
        return None
    found = (
        one
        for _, one in configuration.cost_annexes()
        if one.id == annex.settles and (one.year, one.agreement) == (annex.year, annex.agreement)
    )
    return max((one for one in found if one.settles is None), key=standing, default=None)


def agreement_of(configuration: Configuration, annex: CostAnnex) -> Agreement | None:
    """Return the agreement that a cost annex belongs to, or None where there is none of that id."""
    return next((agreement for _, agreement in configuration.agreements() if agreement.id == annex.agreement), None)
