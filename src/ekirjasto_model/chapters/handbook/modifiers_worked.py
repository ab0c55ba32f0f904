"""Modifiers worked out on their own examples, and the ways to give out cents left over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Lines, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import costs_text
from ekirjasto_model.chapters.handbook import modifiers_text as text
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.partial_year_text import PART
from ekirjasto_model.chapters.handbook.stated_lines import stated_lines
from ekirjasto_model.chapters.words import Capital, Code, Strong, Words, say
from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.codelists.remainders import REMAINDERS
from ekirjasto_model.modifiers.catalogue import MODIFIERS
from ekirjasto_model.modifiers.modifier import AnyModifier, Sums
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.remainder import split
from ekirjasto_model.values.rounding import rounded

NOTHING = "–"
"""What stands where a member has nothing of the kind."""


def modified(modifier: AnyModifier) -> dict[str, Money]:
    """Return what each member of a modifier's example pays after it, by the member's letter.

    >>> from ekirjasto_model.modifiers.surcharge import MODIFIER
    >>> [str(share) for share in modified(MODIFIER).values()]
    ['630.00', '420.00']
    """
    example = modifier.example
    members = sorted(example.before)
    if example.figures_of_days:
        means = {member: Fraction(sum(of), len(of)) for member, of in example.figures_of_days.items()}
        return split(Money.total(example.before.values()), means)
    before = Exact.of(example.before[member].euros for member in members)
    stated = modifier.parameters.model_validate(dict(example.stated))
    after = modifier.apply(stated, Sums(before), example.setting).exact
    return {member: rounded(share) for member, share in zip(members, after, strict=True)}


def modifier_blocks() -> Iterator[Block]:
    """Tell of every modifier, in the order of the catalogue."""
    yield Heading(2, text.MODIFIERS, "modifiers")
    yield Paragraph(text.MODIFIERS_1)
    for modifier in MODIFIERS:
        yield from _modifier(modifier)


def remainder_blocks() -> Iterator[Block]:
    """Tell of the ways to give out cents."""
    yield Heading(2, text.REMAINDERS, "remainders")
    yield Paragraph(text.REMAINDERS_1)
    yield definitions(REMAINDERS, text.REMAINDER)


def _modifier(modifier: AnyModifier) -> Iterator[Block]:
    """Tell of one modifier, with its example worked out."""
    yield Heading(3, say(text.MODIFIER, title=modifier.title), f"modifier-{modifier.shape}")
    yield Paragraph(modifier.about)
    yield Paragraph(say(text.CODE_LINE, shape=Code(modifier.shape)))
    yield Paragraph(Strong(Capital(modifier.calculation)))
    promise = say(costs_text.PROMISE, label=Strong(text.PROMISE_LABEL), promise=modifier.promise)
    source = say(costs_text.SOURCE, label=Strong(text.SOURCE_LABEL), source=modifier.source)
    yield Listing((promise, source))
    yield Paragraph(say(text.EXAMPLE, count=len(modifier.example.before)))
    first, *rest = stated_lines(modifier.example.stated, "    ")
    yield Lines("\n".join(("modifiers:", f"  - {first.strip()}", *rest)), notation="yaml")
    yield Paragraph(text.RESULT)
    yield _table(modifier)


def _table(modifier: AnyModifier) -> Table:
    """Set each member's share before and after side by side, beside what the modifier looks at."""
    example, after = modifier.example, modified(modifier)
    asked = list(_asked(modifier))
    columns = (
        Column(costs_text.MEMBER),
        *(Column(heading, numeric=True) for heading, _ in asked),
        Column(text.BEFORE, numeric=True),
        Column(text.AFTER, numeric=True),
    )
    rows: list[tuple[Words, ...]] = [
        (
            say(costs_text.MEMBER_NAMED, letter=member),
            *(of.get(member, NOTHING) for _, of in asked),
            example.before[member],
            after[member],
        )
        for member in after
    ]
    totals = (Money.total(example.before.values()), Money.total(after.values()))
    rows.append((Strong(costs_text.TOTAL), *(NOTHING for _ in asked), *totals))
    return Table(say(text.CAPTION, title=modifier.title), columns, tuple(rows))


def _asked(modifier: AnyModifier) -> Iterator[tuple[Words, Mapping[str, Words]]]:
    """Give what a modifier looks at in its example beside the shares: a heading, and the members that have it."""
    example = modifier.example
    for number, day in enumerate(_days(modifier)):
        of_day = {member: of[number] for member, of in example.figures_of_days.items()}
        yield say(text.FIGURE_OF_DAY, day=day), of_day
    for driver, figures in example.figures.items():
        yield Capital(DRIVERS.label(driver)), figures
    for year, shares in sorted(example.earlier.items()):
        yield say(text.EARLIER_SHARE, year=str(year)), shares
    if example.parts_of_year:
        yield PART, {member: Rate(part) for member, part in example.parts_of_year.items()}


def _days(modifier: AnyModifier) -> tuple[Date, ...]:
    """Return the days that a modifier chooses in its example, if it chooses any."""
    if modifier.days is None:
        return ()
    example = modifier.example
    return modifier.days(modifier.parameters.model_validate(dict(example.stated)), example.drivers_day)
