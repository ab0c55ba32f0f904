"""One alternative: each member's share before and after, who gains and who loses."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.comparison import document_text as text
from ekirjasto_model.chapters.words import Code, Several, Strong, Words, say
from ekirjasto_model.derived.what_if.comparison import Compared, Comparison, Effect, MemberRow
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.rounding import rounded_to

DECIMALS = 4
"""With how many decimals euros per inhabitant are shown."""


def alternative_blocks(compared: Comparison, number: int) -> Iterator[Block]:
    """Give the section of one alternative."""
    one = compared.alternatives[number]
    heading = say(text.ALTERNATIVE_HEADING, number=str(number + 1), name=Code(one.side.name))
    yield Heading(2, heading, f"alternative-{number + 1}")
    if one.left_out:
        yield Paragraph(say(text.LEFT_OUT, items=Several(tuple(item.name for item in one.left_out))))
    yield member_table(compared, one)
    for effect, words in text.EFFECTS.items():
        rows = one.of(effect)
        if rows:
            yield Paragraph(_effect(words, effect, one, rows))
    for fee in one.entry_fees:
        yield Paragraph(say(text.ENTRY_FEE, name=fee.name, fee=fee.amount))


def member_table(compared: Comparison, one: Compared) -> Table:
    """Show each member's share before and after, its change, and the same for each inhabitant."""
    numbers = (text.BEFORE, text.AFTER, text.CHANGE, text.BEFORE_EACH, text.AFTER_EACH, text.CHANGE_EACH)
    columns = (Column(text.CODE), Column(text.MEMBER), *(Column(heading, numeric=True) for heading in numbers))
    rows = tuple(_row(row) for row in one.rows)
    sums = (one.before.total, one.side.total, one.side.total - one.before.total)
    total: tuple[Words, ...] = (Strong(text.ALL), say(text.COUNT, count=len(rows)), *sums, *(text.NONE,) * len(sums))
    return Table(say(text.MEMBERS, year=str(compared.year)), columns, (*rows, total))


def name_of_row(members: tuple[str, ...]) -> Words:
    """Return the name of a member, or the names of those that are one."""
    names = tuple(name_of(code) for code in members)
    return names[0] if len(names) == 1 else Several(names)


def _row(row: MemberRow) -> tuple[Words, ...]:
    """Return one member's row."""
    sums = (row.before, row.after, row.change)
    shown = tuple(text.NONE if amount is None else amount for amount in sums)
    return (row.members[0], name_of_row(row.members), *shown, *(_each(row.per_inhabitant(amount)) for amount in sums))


def _each(exact: Fraction | None) -> Words:
    """Return euros per inhabitant as they are shown."""
    return text.NONE if exact is None else Rate(Fraction(0), four_decimals(exact))


def four_decimals(exact: Fraction) -> str:
    """Write an exact number with four decimals.

    >>> four_decimals(Fraction(-1, 3)), four_decimals(Fraction(3, 4))
    ('-0.3333', '0.7500')
    """
    number = rounded_to(exact, DECIMALS)
    whole, rest = divmod(abs(number.numerator) * (10**DECIMALS // number.denominator), 10**DECIMALS)
    return f"{'-' if number < 0 else ''}{whole}.{rest:0{DECIMALS}}"


def _effect(words: text.EffectWords, effect: Effect, one: Compared, rows: tuple[MemberRow, ...]) -> Words:
    """Say for how many members an alternative means the same, how much in all, and for whom most."""
    change = one.sum_of(effect)
    most = max(rows, key=lambda row: (abs(row.change.cents), row.members))
    facts: dict[str, Words] = {"sum": Money(abs(change.cents)), "most": Money(abs(most.change.cents))}
    chosen = words.several if len(rows) > 1 else words.one
    return say(chosen, count=len(rows), name=name_of_row(most.members), **facts)
