"""What a year's shares are based on: each item's formula, modifiers and rounding, each figure's day and source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pendulum import Date

from ekirjasto_model.chapters.allocation import grounds_text as text
from ekirjasto_model.chapters.allocation.modifiers import modifier_points
from ekirjasto_model.chapters.allocation.numbers import euros, price
from ekirjasto_model.chapters.allocation.part_year import sharers_told
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.codelists.remainders import REMAINDERS, Remainder
from ekirjasto_model.codelists.roundings import ROUNDINGS, Rounding
from ekirjasto_model.formulas.catalogue import SHAPES, formula
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.share import Allocation, ItemTrace
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text

Point = tuple[int, Words]
"""A sentence, and how deep it stands."""


def ground_points(allocation: Allocation) -> Iterator[Point]:
    """Tell for each item and each driver what the shares rest on."""
    for number, item in enumerate(allocation.items, start=1):
        shared = [(share.name, trace) for share in allocation.shares if (trace := share.of_item(item)) is not None]
        total = Money.total(trace.amount for _, trace in shared)
        yield 0, say(text.ITEM, number=number, total=total, name=shared[0][1].name)
        yield from _shared(shared, allocation.apart.get(item, Money(0)))
    for driver in Driver:
        yield from _sources(driver, allocation)


def _shared(shared: Sequence[tuple[Names, ItemTrace]], apart: Money) -> Iterator[Point]:
    """Tell of one item: its sum, formula, price or drivers, modifiers, rounding, and who shares it."""
    traces = [trace for _, trace in shared]
    first = traces[0]
    if first.to_share is not None and first.whole is not None and first.to_share != first.whole.euros:
        yield 1, say(text.MODIFIED_SUM, sum=euros(first.to_share), whole=first.whole)
    chosen = formula(first.formula)
    yield 1, say(text.FORMULA, title=chosen.title, calculation=chosen.calculation)
    within = dict.fromkeys(shape for trace in traces for shape in _within(trace.step))
    if within:
        yield 1, say(text.WITHIN, titles=Several(tuple(formula(shape).title for shape in within)))
    yield from ((1, words) for words in _figures(first))
    yield from modifier_points(shared)
    yield from ((1, words) for words in _rounding(shared, apart))
    yield from ((1, words) for words in sharers_told(shared))


def _within(step: Step) -> Iterator[str]:
    """Give the formulas that stand within a formula."""
    for inner in step.inner:
        if inner.shape in SHAPES:
            yield inner.shape
        yield from _within(inner)


def _figures(first: ItemTrace) -> Iterator[Words]:
    """Tell of the price, or of the drivers, and of several days whose mean is used."""
    drivers = tuple(dict.fromkeys(DRIVERS.label(Driver(basis.driver)) for basis in first.bases))
    if first.rate is not None:
        yield say(text.PRICE, price=price(first.rate))
    elif drivers and not _works_on_figures(first.step):
        yield say(text.FOR_MODIFIERS, drivers=Several(drivers))
    elif drivers:
        yield say(text.DRIVER if len(drivers) == 1 else text.SEVERAL_DRIVERS, drivers=Several(drivers))
    days = sorted({basis.day for basis in first.bases})
    if len(days) > 1:
        yield say(text.MEAN, days=Several(tuple(days)))


def _works_on_figures(step: Step) -> bool:
    """Tell whether a formula or one within it works on a figure."""
    return "figure" in step.facts or any(map(_works_on_figures, step.inner))


def _rounding(shared: Sequence[tuple[Names, ItemTrace]], apart: Money) -> Iterator[Words]:
    """Tell how cents were made, and who got those left over."""
    first = shared[0][1]
    if first.to_share is None:
        yield say(text.ROUNDED, method=ROUNDINGS.label(Rounding(first.rounding)))
        return
    yield say(text.SPLIT, method=REMAINDERS.label(Remainder(first.rounding)))
    if apart.cents:
        yield say(text.APART, amount=apart)
    lucky = [(name, trace.remainder_cents) for name, trace in shared if trace.remainder_cents]
    count = sum(cents for _, cents in lucky)
    if count > len(lucky):
        got = tuple(say(text.GOT, name=name, count=cents) for name, cents in lucky)
        yield say(text.MANY_CENTS, count=count, members=Several(got))
    elif lucky:
        yield say(text.CENTS, count=count, members=Several(tuple(name for name, _ in lucky)))


def _sources(driver: Driver, allocation: Allocation) -> Iterator[Point]:
    """Tell of one driver: its days and sources, and whose figures they are where these differ."""
    found: dict[tuple[Date, str | Text, bool], dict[str, Names]] = {}
    having: set[str] = set()
    for share in allocation.shares:
        for basis in (one for trace in share.trace for one in trace.bases if one.driver == driver.value):
            found.setdefault((basis.day, basis.source, basis.assumed), {})[share.member] = share.name
            having.add(share.member)
    for day, source, assumed in sorted(found, key=lambda one: (one[0], str(one[1]), one[2])):
        members = found[day, source, assumed]
        yield 0, say(text.FIGURES, driver=Capital(DRIVERS.label(driver)), day=day, source=source)
        if assumed:
            yield 1, text.ASSUMED
        if set(members) != having:
            yield 1, say(text.FOR_MEMBERS, members=Several(tuple(members.values())))
