"""The steps of a share as sentences: each formula, what stands within it, and each modifier."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from ekirjasto_model.chapters.allocation import explained_text as text
from ekirjasto_model.chapters.allocation.numbers import euros, facts
from ekirjasto_model.chapters.allocation.part_year import periods
from ekirjasto_model.chapters.words import Said, Several, Words, say
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.step import Step

Point = tuple[int, Words]
"""A sentence, and how deep it stands."""


def formula_points(trace: ItemTrace) -> tuple[Point, ...]:
    """Tell how the formula came to the member's number, each part in the euros that it gives."""
    if trace.to_share is None:
        return tuple(_charged(trace.step, 0))
    return tuple(_points(trace.step, trace.to_share, 0))


def _charged(step: Step, depth: int) -> Iterator[Point]:
    """Tell of one step of a charge, whose numbers are euros, and of those within it."""
    handed_on = len(step.inner) == 1 and step.inner[0].exact == step.exact
    yield depth, _said(step) if handed_on else say(text.RESULT, said=_said(step), euros=euros(step.exact))
    for inner in step.inner:
        yield from _charged(inner, depth + 1)


def _points(step: Step, whole: Fraction, depth: int) -> Iterator[Point]:
    """Tell of one step of a split and of those within it.

    ``whole`` are the euros of which its exact number is a part. A step that hands on
    what stands within it says no euros of its own.
    """
    below = list(zip(step.inner, _wholes(step, whole), strict=True))
    own = step.exact * whole
    if not below:
        yield depth, say(text.PART_RESULT, said=_said(step), sum=euros(whole), euros=euros(own))
    elif len(below) == 1 and below[0][0].exact * below[0][1] == own:
        yield depth, _said(step)
    else:
        yield depth, say(text.RESULT, said=_said(step), euros=euros(own))
    for inner, part in below:
        yield from _points(inner, part, depth + 1)


def _wholes(step: Step, whole: Fraction) -> Iterator[Fraction]:
    """Give for each inner step the euros of which its exact number is a part."""
    if step.reckoned == "product":
        for inner in step.inner:
            yield whole
            whole *= inner.exact
        return
    together = sum((inner.exact for inner in step.inner), Fraction(0))
    scale = step.exact / together if together and "sum" in step.reckoned else Fraction(1)
    yield from (whole * scale for _ in step.inner)


def modifier_points(trace: ItemTrace) -> Iterator[Point]:
    """Tell of each modifier what it is, and what it did to this member's share."""
    before = trace.full_year
    for step in trace.modified:
        same = step.exact == before
        told = {"before": euros(before), "after": euros(step.exact)}
        yield 0, say(text.UNCHANGED, said=_said(step)) if same else say(text.CHANGED, said=_said(step), **told)
        yield from ((1, words) for words in _prices(step))
        if step.shape == "part-of-year" and trace.part_of_year is not None:
            yield 1, held(trace.part_of_year)
        elif step.shape == "part-of-year" and not same:
            yield 1, text.OF_OTHERS
        before = step.exact


def _prices(step: Step) -> Iterator[Words]:
    """Tell what a price became by each modifier in it, before it was rounded."""
    if step.inner:
        yield _said(step.inner[0])
    for before, one in pairwise(step.inner):
        if before.exact == one.exact:
            yield say(text.UNCHANGED_PRICE, said=_said(one))
        else:
            yield say(text.PRICE, said=_said(one), euros=euros(one.exact))


def held(part: PartOfYear) -> Said:
    """Tell when a member takes part, for what part of the year it pays, and by which rule."""
    return say(text.HELD, periods=Several(periods(part)), counted=str(part), rule=FIRST_YEAR_RULES.label(part.rule))


def _said(step: Step) -> Said:
    """Return a step's own sentence."""
    return say(step.said, **facts(step.facts))
