"""An item's modifiers as people read them, for all of its sharers at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.allocation import grounds_text as text
from ekirjasto_model.chapters.allocation.numbers import facts, price
from ekirjasto_model.chapters.words import Capital, Words, say
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.step import Step

RATED = "rounded-rate"
PART_OF_YEAR = "part-of-year"


def modifier_points(traces: Sequence[ItemTrace]) -> Iterator[tuple[int, Words]]:
    """Tell of the modifiers in their order; what differs from member to member is told in general.

    Where there is only the part of the year nothing is told: who pays for which part is
    told of the members.
    """
    columns = [[trace.modified[number] for trace in traces] for number in range(len(traces[0].modified))]
    if all(steps[0].shape == PART_OF_YEAR for steps in columns):
        return
    yield 1, text.MODIFIERS
    for steps in columns:
        if steps[0].shape == RATED:
            yield 2, _rated(steps)
            inner = [[step.inner[number] for step in steps] for number in range(1, len(steps[0].inner))]
            yield from ((3, _told(priced)) for priced in inner)
        else:
            yield 2, _told(steps)


def _told(steps: Sequence[Step]) -> Words:
    """Tell of one modifier: its sentence if it is the same for everybody, else what it does in general."""
    first = steps[0]
    if first.shape != PART_OF_YEAR and all(_sentence(step) == _sentence(first) for step in steps):
        return say(first.said, **facts(first.facts))
    chosen = modifier(first.shape)
    return say(text.MODIFIER, title=Capital(chosen.title), calculation=chosen.calculation)


def _sentence(step: Step) -> tuple[object, ...]:
    """Return a step's sentence with the facts that are told in it."""
    return step.said, *((name, step.facts.get(name)) for name in sorted(step.said.placeholders()))


def _rated(steps: Sequence[Step]) -> Words:
    """Tell that the price is rounded first, and to what, where it is the same for everybody."""
    decimals = steps[0].facts["decimals"]
    rates = {str(step.facts["rate"]) for step in steps}
    if len(rates) > 1:
        return say(text.RATED, decimals=decimals)
    return say(text.RATED_ALIKE, decimals=decimals, price=price(rates.pop()))
