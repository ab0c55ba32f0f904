"""What an inhabitant costs, by the size of the municipality."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Paragraph, Table
from ekirjasto_model.chapters.comparison.alternative import four_decimals
from ekirjasto_model.chapters.fairness import document_text as text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.derived.fairness.fairness import Fairness
from ekirjasto_model.derived.fairness.size_classes import SizeClass
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.rate import Rate


def size_blocks(found: Fairness) -> Iterator[Block]:
    """Show the classes, and name those that are in none."""
    yield Paragraph(say(text.SIZES_ABOUT, day=found.drivers_day))
    if found.sizes:
        yield size_table(found)
    if found.without_size:
        yield Paragraph(say(text.WITHOUT_SIZE, names=Several(tuple(map(name_of, found.without_size)))))


def size_table(found: Fairness) -> Table:
    """Show each class with what its members pay for an inhabitant."""
    numbers = (text.MEMBERS, text.INHABITANTS, text.PAID, text.EACH, text.LOWEST, text.HIGHEST)
    columns = (Column(text.SIZE), *(Column(heading, numeric=True) for heading in numbers))
    rows = tuple(
        (
            _bounds(one),
            len(one.members),
            int(one.inhabitants),
            one.amount,
            *(Rate(exact, four_decimals(exact)) for exact in (one.per_inhabitant, one.lowest, one.highest)),
        )
        for one in found.sizes
    )
    return Table(say(text.SIZES_CAPTION, year=str(found.year)), columns, rows)


def _bounds(one: SizeClass) -> Words:
    """Say which municipalities are in a class."""
    if one.below is None:
        return say(text.FROM, least=one.least)
    return say(text.UNDER, below=one.below) if not one.least else say(text.BETWEEN, least=one.least, last=one.below - 1)
