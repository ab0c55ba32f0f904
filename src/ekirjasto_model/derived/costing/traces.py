"""The trace of each member's share of an item."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.codelists.item_sharers import ItemSharers
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text

RATED = Text(
    fi="Hinta pyöristettiin ensin: {rate} €, ja se kerrottiin luvulla {figure}.",
    sv="Priset avrundades först: {rate} €, och multiplicerades med talet {figure}.",
    en="The rate was rounded first: €{rate}, and multiplied by {figure}.",
)


def item_traces(annex: CostAnnex, shared: SharedItem) -> dict[str, ItemTrace]:
    """Return how each member's share of an item came about, by code."""
    return {code: _trace(annex, shared, place) for place, code in enumerate(shared.ground.members)}


def _trace(annex: CostAnnex, shared: SharedItem, place: int) -> ItemTrace:
    """Return the trace of the member in one place."""
    item, chosen, sharer = shared.item, shared.formula, shared.payers.sharers[place]
    cents, exact = shared.cents[place], shared.final.exact[place]
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
        remainder_cents=cents - int(exact * 100) if is_split else 0,
        amount=Money(cents),
        full_year=shared.full[place],
        bases=shared.payers.bases[place],
        modified=_modified(shared, place),
        whole=Money(shared.total) if shared.total is not None else None,
        part_of_year=None if sharer.partial is None else sharer.partial.part,
        shared_by=item.shared_by or ItemSharers.EVERY_MEMBER,
    )


def _part(shared: SharedItem, place: int) -> Fraction:
    """Return a member's part of the sum that is shared; of nothing, its part by the formula."""
    whole = shared.final.exact.total
    return shared.final.exact[place] / whole if whole else shared.share[place]


def _modified(shared: SharedItem, place: int) -> tuple[Step, ...]:
    """Return the steps after the formula: the rounded rate, and the modifiers."""
    steps = []
    if shared.rated is not None:
        figure = shared.ground.figures[shared.formula.drivers(shared.item.formula)[0]][place]
        rate = shared.rated[place]
        steps.append(Step("rounded-rate", figure * rate, RATED, {"rate": Rate(rate), "figure": Rate(figure)}))
    for stated, exact in shared.after:
        words, facts = modifier(stated.shape).said(stated, shared.setting, place)
        steps.append(Step(stated.shape, exact[place], words, facts))
    return tuple(steps)
