"""Years in which somebody joins or leaves, on an example worked out by the code that shares real costs."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import partial_year_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.costs_text import MEMBER, SHARE, TOTAL
from ekirjasto_model.chapters.handbook.worked import named, shares
from ekirjasto_model.chapters.words import Code, Strong, Words, say
from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.formulas.formula import FormulaKind
from ekirjasto_model.formulas.proportional import FORMULA
from ekirjasto_model.modifiers.modifier import Setting, Sums
from ekirjasto_model.modifiers.part_of_year import PartOfYearModifier, apply
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.remainder import split
from ekirjasto_model.values.year_days import YearDays
from ekirjasto_model.values.year_fraction import fraction_of_year

JOINED = Date(2026, 9, 15)
NEWCOMER = "C"
RULE = FirstYearRule.STARTED_MONTHS


def partial_year_blocks() -> Iterator[Block]:
    """Tell of first and last years, entry fees, and costs that only participants share."""
    yield Heading(2, text.PARTIAL_YEAR, "partial-year")
    yield Paragraph(say(text.PARTIAL_YEAR_1, rules=to("agreement")))
    yield Paragraph(text.PARTIAL_YEAR_2)
    yield Paragraph(say(text.EXAMPLE, whole=FORMULA.example.whole or Money(0), day=JOINED))
    yield _table()
    yield Paragraph(text.UNSETTLED)
    yield Paragraph(text.ENTRY_FEE)
    yield Heading(2, text.PARTICIPANTS, "participants")
    yield Paragraph(say(text.PARTICIPANTS_1, key=Code("shared-by: participants")))


def newcomers_part() -> PartOfYear:
    """Return what the example's newcomer pays of its share.

    >>> str(newcomers_part())
    '4/12'
    """
    held = YearDays.of(JOINED.year, [Period(JOINED)])
    return PartOfYear(fraction_of_year(held, RULE), RULE, held)


def shares_of_joining_year() -> dict[str, Money]:
    """Return what each member of the example pays, by the member's letter.

    >>> [str(share) for share in shares_of_joining_year().values()]
    ['632.78', '351.88', '15.34']
    """
    whole, members = FORMULA.example.whole or Money(0), tuple(sorted(FORMULA.example.shares))
    full = Exact(tuple(FORMULA.example.figures[Driver.POPULATION][member] for member in members)).parts()
    parts = tuple(newcomers_part().fraction if member == NEWCOMER else None for member in members)
    setting = Setting(members, JOINED.year, FormulaKind.SPLIT, parts)
    shared = apply(PartOfYearModifier(shape="part-of-year"), Sums(full), setting)
    return split(whole, dict(zip(members, shared.exact, strict=True)))


def _table() -> Table:
    """Set the share of a full year, the part of the year and the share side by side."""
    full, found = shares(FORMULA), shares_of_joining_year()
    columns = (
        Column(MEMBER),
        Column(text.FULL_SHARE, numeric=True),
        Column(text.PART, numeric=True),
        Column(SHARE, numeric=True),
    )
    rows: list[tuple[Words, ...]] = [
        (named(letter), full[letter], str(newcomers_part()) if letter == NEWCOMER else "12/12", share)
        for letter, share in found.items()
    ]
    rows.append((Strong(TOTAL), Money.total(full.values()), "–", Money.total(found.values())))
    return Table(text.CAPTION, columns, tuple(rows))
