"""The steps of a share after its formula: the rounded rate, and each modifier."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text

PRICE = Text(fi="Liitteen hinta: {rate} €.", sv="Bilagans pris: {rate} €.", en="The annex's price: €{rate}.")
RATED = Text(
    fi="Hinta pyöristettiin ensin (desimaaleja {decimals}), ja luku kerrottiin sillä: {figure} × {rate} €.",
    sv="Priset avrundades först (antal decimaler {decimals}), och talet multiplicerades med det: {figure} × {rate} €.",
    en="The price was rounded first (decimals: {decimals}), and the figure multiplied by it: {figure} × €{rate}.",
)

Factors = tuple[Exact | None, ...]
"""For each modifier what it multiplies the shares by, None where it does not only multiply."""


def factors_of(shared: SharedItem) -> tuple[Factors, Factors]:
    """Return what the modifiers multiply by: those in the rate, and those after it."""
    in_rate = tuple(_factor(shared, stated) for stated in shared.in_rate)
    return in_rate, tuple(_factor(shared, stated) for stated, _ in shared.after)


def _factor(shared: SharedItem, stated: Parameters) -> Exact | None:
    """Return what one modifier multiplies the shares by."""
    factor = modifier(stated.shape).factor
    return None if factor is None else factor(stated, shared.setting)


def modified_steps(
    annex: CostAnnex, shared: SharedItem, place: int, factors: tuple[Factors, Factors]
) -> tuple[Step, ...]:
    """Return the steps after the formula for the member in one place, in euros after each.

    Where the rate is rounded first, that is the first step; the price, and the
    modifiers in it, are its inner steps, in euros for each unit.
    """
    in_rate, after = factors
    steps, before = [], shared.full[place]
    if shared.rated is not None:
        steps.append(_rated(annex, shared, place, shared.rated[place], in_rate))
        before = steps[0].exact
    for (stated, exact), factor in zip(shared.after, after, strict=True):
        steps.append(_step(shared, stated, place, (before, exact[place]), factor))
        before = exact[place]
    return tuple(steps)


def _rated(annex: CostAnnex, shared: SharedItem, place: int, rate: Fraction, factors: Factors) -> Step:
    """Return the step of the rounded rate."""
    figure = shared.ground.figures[shared.formula.drivers(shared.item.formula)[0]][place]
    decimals = 2 if annex.rate_decimals is None else annex.rate_decimals
    facts: dict[str, Fact] = {"rate": Rate(rate), "figure": Rate(figure), "decimals": decimals}
    inner = tuple(_prices(shared, place, factors))
    return Step("rounded-rate", figure * rate, RATED, facts, inner, "figure * rate")


def _prices(shared: SharedItem, place: int, factors: Factors) -> Iterator[Step]:
    """Give the price that the annex states, and what it is after each modifier in it."""
    price = shared.formula.price
    if price is None:
        return
    stated = price(shared.item.formula)
    yield Step("rate", stated.value, PRICE, {"rate": stated}, reckoned="rate")
    before = stated.value
    for one, factor in zip(shared.in_rate, factors, strict=True):
        exact = before if factor is None else before * factor[place]
        yield _step(shared, one, place, (before, exact), factor)
        before = exact


def _step(
    shared: SharedItem, stated: Parameters, place: int, moved: tuple[Fraction, Fraction], factor: Exact | None
) -> Step:
    """Return the step of one modifier, with the share before it, and what it multiplies it by if it does so."""
    before, exact = moved
    words, facts = modifier(stated.shape).said(stated, shared.setting, place)
    known = {**facts, "share_before": Rate(before)}
    if before == exact:
        return Step(stated.shape, exact, words, known, reckoned="share_before")
    if factor is not None and before * factor[place] == exact:
        multiplied = {**known, "multiplier": Rate(factor[place])}
        return Step(stated.shape, exact, words, multiplied, reckoned="share_before * multiplier")
    return Step(stated.shape, exact, words, known)
