"""How years, sums and lists are said throughout the brief."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.chapters.joining_brief import costs_text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.derived.briefing.years import BriefYear
from ekirjasto_model.values.money import Money


def years_said(years: Iterable[int]) -> Words:
    """Return years one after another; a year is no number to be grouped."""
    return Several(tuple(map(str, years)))


def sum_said(amount: Money | None, *, is_whole: bool) -> Words:
    """Return a sum for a table: with a star where it lacks something, or that it cannot be told."""
    if amount is None:
        return costs_text.CANNOT_TELL
    return amount if is_whole else say(costs_text.INCOMPLETE, sum=amount)


def lacking_items(years: Iterable[BriefYear]) -> tuple[Words, ...]:
    """Return the names of the cost items that some year lacks, each once, by id."""
    names = {one.item.id: one.item.name for year in years for one in year.shared.untold}
    return tuple(names[item] for item in sorted(names))
