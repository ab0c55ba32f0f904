"""Income taken off the members' shares, after the costs have been shared."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.errors import CannotLimitError
from ekirjasto_model.modifiers.limits import limited
from ekirjasto_model.modifiers.modifier import Sums
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import whole_cents


def taken_off(annex: CostAnnex, shared: SharedItem, owed: Mapping[str, Money]) -> dict[str, Money]:
    """Return what an income takes off each member's share, by code; it sums to the income.

    ``shared`` is the income as its formula shares it, ``owed`` what each member still
    pays; it must come to as much as the income in all. Nobody gets more than it
    pays. What is beyond that goes to the others in proportion to their parts; to those
    whom the formula gives nothing, in proportion to what they pay, once the rest pay
    nothing.
    """
    members = shared.ground.members
    total, most = sum(shared.cents) + shared.apart.cents, tuple(owed[code].cents for code in members)
    method = annex.remainder or Remainder.LARGEST_REMAINDER
    if method is Remainder.KEPT_APART:
        method = Remainder.LARGEST_REMAINDER
    exact = _within(shared.final.exact, most)
    cents = whole_cents(total, exact, method, annex.year, most)
    return {code: Money(one) for code, one in zip(members, cents, strict=True)}


def _within(parts: Exact, most: tuple[int, ...]) -> Exact:
    """Return the parts with none above its most, and the same sum."""
    try:
        return limited(Sums(parts), (), most, shared=True).exact
    except CannotLimitError:
        limits = Exact(most, 100)
        kept = Exact.of([min(part, limit) for part, limit in zip(parts, limits, strict=True)])
        room = limits.plus(kept.times(-1))
        return kept.plus(room.parts().times(parts.total - kept.total))
