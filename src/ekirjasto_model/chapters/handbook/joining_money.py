"""The money of a joining: the budget's clock, the first year, and the entry fee."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import joining_money_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.model_library import DAY, agreement
from ekirjasto_model.chapters.handbook.rules import rule_link
from ekirjasto_model.chapters.words import Capital, Words, say
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES, FirstYearRule
from ekirjasto_model.codelists.timeline_steps import TIMELINE_STEPS, TimelineStep
from ekirjasto_model.derived.timeline.money import appropriation_entries
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.year_days import YearDays
from ekirjasto_model.values.year_fraction import fraction_of_year

WHOLE_YEAR = Money.of("1000.00")
JOINED = Date(2027, 9, 15)
BEGINNINGS = (Date(2027, 1, 1), Date(2027, 9, 15))
NONE = "–"


def budget_blocks() -> Iterator[Block]:
    """Tell by when the money must be in the budget."""
    yield Heading(2, text.BUDGET, "budget")
    yield Paragraph(text.BUDGET_1)
    yield Paragraph(text.BUDGET_2)
    steps = (TimelineStep.APPROPRIATION, TimelineStep.EXTRA_APPROPRIATION)
    columns = (Column(text.BEGINS), *(Column(Capital(TIMELINE_STEPS.label(step))) for step in steps))
    yield Table(say(text.BUDGET_CAPTION, day=DAY), columns, tuple(map(_budget, BEGINNINGS)))
    yield Paragraph(say(text.BUDGET_3, rule=rule_link("joining.effective-without-appropriation")))


def first_year_blocks() -> Iterator[Block]:
    """Tell what is paid for the first year and on joining."""
    rule = joining_rule()
    yield Heading(2, text.FIRST_YEAR, "first-year")
    yield Paragraph(say(text.FIRST_YEAR_1, costs=to("costs", "partial-year")))
    yield Paragraph(say(text.FIRST_YEAR_EXAMPLE, whole=WHOLE_YEAR, day=JOINED, fraction=str(rule.first_year_share)))
    columns = (Column(text.RULE), Column(text.PART, numeric=True), Column(text.SHARE, numeric=True))
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Capital(FIRST_YEAR_RULES.label(one)), str(part_of_year(one)), rounded(WHOLE_YEAR.euros * part.fraction))
        for one in FirstYearRule
        for part in [part_of_year(one)]
    )
    yield Table(text.FIRST_YEAR_CAPTION, columns, rows)
    if rule.entry_fee is not None:
        yield Paragraph(say(text.ENTRY_FEE, fee=rule.entry_fee))


def joining_rule() -> JoiningRule:
    """Return how the e-library of the example is joined.

    >>> str(joining_rule().entry_fee)
    '500.00'
    """
    rule = agreement()[1].joining
    if rule is None:
        raise ValueError("the example's agreement can be joined")
    return rule


def part_of_year(rule: FirstYearRule) -> PartOfYear:
    """Return what part of the year of joining is paid for under a rule.

    >>> [str(part_of_year(rule)) for rule in FirstYearRule]
    ['1/1', '108/365', '3/12', '4/12', '3/5']
    """
    held = YearDays.of(JOINED.year, [Period(JOINED)])
    stated = joining_rule().first_year_share or Fraction(1)
    return PartOfYear(fraction_of_year(held, rule, stated), rule, held)


def _budget(begins: Date) -> tuple[Words, ...]:
    """Return the row of a membership that begins on a day."""
    found = {entry.step: entry.latest for entry in appropriation_entries(joining_rule(), begins, DAY)}
    steps = (TimelineStep.APPROPRIATION, TimelineStep.EXTRA_APPROPRIATION)
    return begins, *(found.get(step) or NONE for step in steps)
