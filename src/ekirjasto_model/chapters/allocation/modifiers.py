"""An item's modifiers as people read them, for all of its sharers at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.allocation import grounds_text as text
from ekirjasto_model.chapters.allocation.numbers import facts, price
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.modifiers.catalogue import modifier
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.step import Step

RATED = "rounded-rate"
PART_OF_YEAR = "part-of-year"
FEW = 3
"""How many different sentences of one modifier are told beside what it does in general."""

Point = tuple[int, Words]
"""A sentence, and how deep it stands."""


def modifier_points(shared: Sequence[tuple[Names, ItemTrace]]) -> Iterator[Point]:
    """Tell of the modifiers in their order; what differs from member to member is told in general.

    Where there is only the part of the year nothing is told: who pays for which part is
    told of the members.
    """
    names = [name for name, _ in shared]
    columns = [[trace.modified[number] for _, trace in shared] for number in range(len(shared[0][1].modified))]
    if all(steps[0].shape == PART_OF_YEAR for steps in columns):
        return
    yield 1, text.MODIFIERS
    for steps in columns:
        if steps[0].shape == RATED:
            yield 2, _rated(steps)
            inner = [[step.inner[number] for step in steps] for number in range(1, len(steps[0].inner))]
            yield from (point for priced in inner for point in _told(priced, names, 3))
        else:
            yield from _told(steps, names, 2)


def _told(steps: Sequence[Step], names: Sequence[Names], depth: int) -> Iterator[Point]:
    """Tell of one modifier: its sentence if it is the same for everybody, else what it does in general.

    Where there are only a few sentences, each follows with the members that it is about.
    """
    found: dict[tuple[object, ...], list[int]] = {}
    for place, step in enumerate(steps):
        found.setdefault(_sentence(step), []).append(place)
    first = steps[0]
    if first.shape != PART_OF_YEAR and len(found) == 1:
        yield depth, say(first.said, **facts(first.facts))
        return
    chosen = modifier(first.shape)
    yield depth, say(text.MODIFIER, title=Capital(chosen.title), calculation=chosen.calculation)
    if first.shape != PART_OF_YEAR and len(found) <= FEW:
        for places in found.values():
            own = steps[places[0]]
            members = Several(tuple(names[place] for place in places))
            yield depth + 1, say(text.FOR_SOME, members=members, said=say(own.said, **facts(own.facts)))


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
