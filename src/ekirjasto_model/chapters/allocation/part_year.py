"""Who shares an item, and for what part of the year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from ekirjasto_model.chapters.allocation import part_year_text as text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES, FirstYearRule
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.share import ItemTrace
from ekirjasto_model.values.text import Text

PERIOD = Text(fi="{starts}–{ends}", sv="{starts}–{ends}", en="{starts} – {ends}")
ITSELF = "part-of-year"


def sharers_told(shared: Sequence[tuple[Names, ItemTrace]]) -> Iterator[Words]:
    """Tell of one item who shares it, unless all do, who pays for a part of the year, and who pays the rest."""
    traces = [trace for _, trace in shared]
    who = text.SHARERS.get(traces[0].shared_by)
    if who is not None:
        yield say(who, members=Several(tuple(name for name, _ in shared)))
    partial = [(name, trace, trace.part_of_year) for name, trace in shared if trace.part_of_year is not None]
    for name, trace, part in partial:
        yield _part(name, trace, part)
    if not partial or traces[0].to_share is None:
        return
    if any(trace.part_of_year is None and trace.full_year for trace in traces):
        yield text.REST if all(map(_alone, traces)) else text.REST_AMONG_OTHERS
    elif any(_raised(trace) for trace in traces):
        yield text.RAISED


def _part(name: Names, trace: ItemTrace, part: PartOfYear) -> Words:
    """Tell of one member's part of the year; what it comes to is only told where nothing else changes the share."""
    words = text.PART_AMONG_OTHERS
    if _alone(trace):
        words = text.WHOLE if part.rule is FirstYearRule.FULL_YEAR else text.PART
    return say(
        words,
        member=name,
        days=Several(periods(part)),
        fraction=str(part),
        full=rounded(trace.full_year),
        rule=FIRST_YEAR_RULES.label(part.rule),
    )


def periods(part: PartOfYear) -> tuple[Words, ...]:
    """Return the stretches of days on which a member takes part."""
    return tuple(say(PERIOD, starts=one.starts, ends=one.ends or one.starts) for one in part.held.periods)


def _alone(trace: ItemTrace) -> bool:
    """Tell whether the part of the year is all that changes a share."""
    return all(step.shape == ITSELF for step in trace.modified)


def _raised(trace: ItemTrace) -> bool:
    """Tell whether the part of the year left a share at more than its own part of it."""
    before = trace.full_year
    for step in trace.modified:
        if step.shape == ITSELF:
            part = Fraction(1) if trace.part_of_year is None else trace.part_of_year.fraction
            return step.exact != before * part
        before = step.exact
    return False
