"""The trace of each member's share of an item."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.costing.modified_steps import Factors, factors_of, modified_steps
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import ItemTrace


def item_traces(annex: CostAnnex, shared: SharedItem) -> dict[str, ItemTrace]:
    """Return how each member's share of an item came about, by code."""
    factors = factors_of(shared)
    return {code: _trace(annex, shared, place, factors) for place, code in enumerate(shared.ground.members)}


def _trace(annex: CostAnnex, shared: SharedItem, place: int, factors: tuple[Factors, Factors]) -> ItemTrace:
    """Return the trace of the member in one place."""
    item, chosen, sharer = shared.item, shared.formula, shared.payers.sharers[place]
    cents, full, final = shared.cents[place], shared.full[place], shared.final.exact
    exact = full if final is shared.full else final[place]
    is_split = shared.total is not None
    charged = annex.rounding or Rounding.HALF_UP
    return ItemTrace(
        item=item.id,
        name=item.name,
        formula=chosen.shape,
        step=chosen.step(item.formula, shared.ground, place),
        exact=exact,
        part=_part(shared, place) if is_split else None,
        rate=None if chosen.price is None else str(chosen.price(item.formula)),
        rounding=(annex.remainder or Remainder.LARGEST_REMAINDER).value if is_split else charged.value,
        remainder_cents=cents - final.numerators[place] * 100 // final.denominator if is_split else 0,
        amount=Money(cents),
        full_year=full,
        bases=shared.payers.bases[place],
        modified=modified_steps(annex, shared, place, factors),
        whole=Money(shared.total) if shared.total is not None else None,
        part_of_year=None if sharer.partial is None else sharer.partial.part,
        shared_by=item.shared_by or ItemSharers.EVERY_MEMBER,
        to_share=shared.ground.whole,
    )


def _part(shared: SharedItem, place: int) -> Fraction:
    """Return a member's part of the sum that is shared; of nothing, its part by the formula."""
    final = shared.final.exact
    whole = sum(final.numerators) if final is not shared.full else 0
    return Fraction(final.numerators[place], whole) if whole else shared.share[place]
