"""What a final settlement moves to the next year, and what the next year's annex says of it."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.codelists.cost_kinds import CostKind
from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.cost_annexes import standing
from ekirjasto_model.derived.cost_years import CostYear
from ekirjasto_model.derived.costing.annex_traces import settled_members
from ekirjasto_model.derived.costing.shared_year import share_year
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.errors import CannotShareError
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.pointer import Place


@frozen
class CarriedOver:
    """The surplus or the deficit that a settlement moves, and what the next year's annex has for it.

    ``place`` is where the next annex states it, else where it should; ``stated`` is
    the sum there.
    """

    year: int
    place: Place
    moved: Money
    stated: Money


def moved_surplus(configuration: Configuration, costed: CostYear) -> CarriedOver | None:
    """Return the surplus that a settlement moves; None where it moves none, or the next year has no annex."""
    moved = _moved(configuration, costed)
    surplus = Money(-sum(one.cents for one in moved if one.cents < 0))
    found = _next(configuration, costed.annex)
    if found is None or not surplus.cents:
        return None
    place, annex = found
    stated = [(number, one) for number, one in enumerate(annex.income) if one.income_kind is IncomeKind.SURPLUS]
    at = place / "income"
    total = Money.total(one.amount or Money(0) for _, one in stated)
    return CarriedOver(annex.year, at / stated[0][0] / "amount" if stated else at, surplus, total)


def moved_deficit(configuration: Configuration, costed: CostYear) -> CarriedOver | None:
    """Return the deficit that a settlement moves; None where it moves none, or the next year has no annex."""
    deficit = Money(sum(one.cents for one in _moved(configuration, costed) if one.cents > 0))
    found = _next(configuration, costed.annex)
    if found is None or not deficit.cents:
        return None
    place, annex = found
    stated = [(number, one) for number, one in enumerate(annex.items) if one.cost_kind is CostKind.EARLIER_DEFICIT]
    at = place / "items"
    total = Money.total(one.amount or Money(0) for _, one in stated)
    return CarriedOver(annex.year, at / stated[0][0] / "amount" if stated else at, deficit, total)


def _next(configuration: Configuration, settlement: CostAnnex) -> tuple[Place, CostAnnex] | None:
    """Return the advance of the next year under the same agreement."""
    later = [
        (place, annex)
        for place, annex in configuration.cost_annexes()
        if (annex.agreement, annex.year) == (settlement.agreement, settlement.year + 1) and annex.settles is None
    ]
    return max(later, key=lambda filed: standing(filed[1]), default=None)


def _moved(configuration: Configuration, costed: CostYear) -> list[Money]:
    """Return what a settlement moves for each member; nothing where it settles nothing, or has a newer revision."""
    annex = costed.annex
    of_year = (
        one for _, one in configuration.cost_annexes() if (one.agreement, one.year) == (annex.agreement, annex.year)
    )
    if annex.settles is None or standing(max(of_year, key=standing)) != standing(annex):
        return []
    try:
        settled = settled_members(configuration, share_year(configuration, costed))
    except CannotShareError:
        return []
    return [one.carried_over for one in settled.values()]
