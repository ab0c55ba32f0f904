"""How cents left over are given, on an example in which it can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import rounding_text as text
from ekirjasto_model.chapters.handbook.costs_text import MEMBER, SHARE
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.worked import named, shares
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.roundings import ROUNDINGS
from ekirjasto_model.formulas.proportional import FORMULA
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate

DECIMALS = 3
"""How many decimals of a cent are shown; the rest is cut off, not rounded."""


FIGURES = FORMULA.example.figures[Driver.POPULATION]


def rounding_blocks() -> Iterator[Block]:
    """Tell of rounding and of the largest remainder method."""
    yield Heading(2, text.ROUNDING, "rounding")
    yield Paragraph(text.ROUNDING_1)
    yield definitions(ROUNDINGS, text.ROUNDING_WAY)
    yield Paragraph(text.ROUNDING_2)
    rows = [_row(member) for member in sorted(FIGURES)]
    given = Money.total(_whole_cents(member) for member in FIGURES)
    whole = FORMULA.example.whole or Money(0)
    yield Paragraph(say(text.ROUNDING_3, whole=whole, given=given, left=whole - given))
    columns = (
        Column(MEMBER),
        Column(text.FIGURE, numeric=True),
        Column(text.WHOLE_CENTS, numeric=True),
        Column(text.REMAINDER, numeric=True),
        Column(text.EXTRA),
        Column(SHARE, numeric=True),
    )
    yield Table(text.ROUNDING_CAPTION, columns, tuple(rows))


def _row(member: str) -> tuple[Words, ...]:
    """Return one member's way from its figure to its share."""
    share = shares(FORMULA)[member]
    whole = _whole_cents(member)
    remainder = _exact_cents(member) - whole.cents
    extra = text.YES if share != whole else text.NO
    return named(member), FIGURES[member], whole, _decimal(remainder), extra, share


def _exact_cents(member: str) -> Fraction:
    """Return a member's exact share of the example's sum, in cents."""
    figures = FIGURES
    whole = FORMULA.example.whole or Money(0)
    return Fraction(whole.cents * figures[member], sum(figures.values()))


def _whole_cents(member: str) -> Money:
    """Return the whole cents of a member's exact share."""
    return Money(int(_exact_cents(member)))


def _decimal(part: Fraction) -> Rate:
    """Return a part of a cent with its first decimals.

    >>> str(_decimal(Fraction(2, 3)))
    '0.666'
    """
    return Rate.of(f"0.{int(part * 10**DECIMALS):0{DECIMALS}d}")
