"""One item of a member's share, told from the sum to the cents."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ekirjasto_model.chapters.allocation import explained_text as text
from ekirjasto_model.chapters.allocation.explained_steps import formula_points, modifier_points
from ekirjasto_model.chapters.allocation.numbers import euros, number
from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Outline, Paragraph
from ekirjasto_model.chapters.words import Capital, Said, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.item_sharers import ITEM_SHARERS
from ekirjasto_model.codelists.remainders import REMAINDERS, Remainder
from ekirjasto_model.codelists.roundings import ROUNDINGS, Rounding
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.income_trace import IncomeTrace
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.vat_trace import VatTrace


def item_blocks(
    trace: ItemTrace, sharers: int, income: tuple[IncomeTrace, ...] = (), vat: tuple[VatTrace, ...] = ()
) -> Iterator[Block]:
    """Tell of one item; ``sharers`` are how many share it, ``income`` and ``vat`` the year's, some of it the item's."""
    yield Heading(2, say(text.ITEM, name=trace.name, amount=trace.amount))
    whose: dict[str, Words] = {"sharers": ITEM_SHARERS.label(trace.shared_by), "count": sharers}
    for tax in vat:
        if tax.item == trace.item and tax.included:
            yield Paragraph(say(text.NET_OF_TAX, gross=tax.gross, percent=tax.percent, amount=tax.vat))
    for one in income:
        if trace.item in one.of_items:
            yield Paragraph(say(text.TAKEN_OFF, name=one.name, amount=one.of_items[trace.item]))
    if trace.to_share is None:
        yield Paragraph(say(text.CHARGE, **whose))
    else:
        yield Paragraph(say(text.SPLIT, sum=euros(trace.to_share), **whose))
    chosen = formula(trace.formula)
    yield Paragraph(say(text.FORMULA, title=chosen.title, calculation=chosen.calculation))
    yield Outline(formula_points(trace))
    if trace.bases:
        yield Paragraph(text.FIGURES)
        yield Listing(tuple(_figures(trace)))
    if trace.modified:
        yield Paragraph(text.MODIFIERS)
        yield Outline(tuple(modifier_points(trace)))
    yield Paragraph(_rounding(trace))


def _figures(trace: ItemTrace) -> Iterator[Words]:
    """Tell of each figure with its day and source, and of the mean where there are several of a driver."""
    for driver in dict.fromkeys(basis.driver for basis in trace.bases):
        found = sorted((basis for basis in trace.bases if basis.driver == driver), key=lambda basis: basis.day)
        yield from map(_figure, found)
        if len(found) > 1:
            yield _mean(found)


def _mean(found: list[Basis]) -> Said:
    """Tell of the mean of several figures of one driver."""
    together, count = sum((basis.value for basis in found), Fraction(0)), len(found)
    driver = Capital(DRIVERS.label(Driver(found[0].driver)))
    return say(text.MEAN, driver=driver, sum=Rate(together), count=count, value=number(together / count))


def _figure(basis: Basis) -> Said:
    """Tell of one figure."""
    known = DRIVERS.entries[Driver(basis.driver)]
    figure = say(
        text.FIGURE,
        driver=Capital(known.label),
        unit=known.unit,
        day=basis.day,
        value=Rate(basis.value),
        source=basis.source,
    )
    return say(text.ASSUMED_FIGURE, figure=figure) if basis.assumed else figure


def _rounding(trace: ItemTrace) -> Said:
    """Tell how the exact share became whole cents."""
    cents = trace.exact * 100
    if trace.amount.euros == trace.exact:
        return say(text.WHOLE_CENTS, amount=trace.amount)
    exact = euros(trace.exact)
    if trace.to_share is None:
        method = ROUNDINGS.label(Rounding(trace.rounding))
        return say(text.ROUNDED, exact=exact, method=method, amount=trace.amount)
    remainder = Remainder(trace.rounding)
    if remainder is Remainder.KEPT_APART:
        return say(text.APART, exact=exact, amount=trace.amount)
    told: dict[str, Words] = {
        "exact": exact,
        "floor": Money(int(cents)),
        "method": REMAINDERS.label(remainder),
        "amount": trace.amount,
    }
    if not trace.remainder_cents:
        return say(text.NO_CENT, **told)
    words = text.CENTS_ON_WHOLE if cents.denominator == 1 else text.SOME_CENTS
    return say(words, **told, cents=Money(trace.remainder_cents))
