"""The timeline of a joining, counted back from the day on which membership is to begin."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import timeline_text as text
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.model_library import DAY
from ekirjasto_model.chapters.handbook.stages import example_cases
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.timeline_actors import TIMELINE_ACTORS
from ekirjasto_model.codelists.timeline_assumptions import TIMELINE_ASSUMPTIONS
from ekirjasto_model.codelists.timeline_grounds import TIMELINE_GROUNDS
from ekirjasto_model.codelists.timeline_steps import TIMELINE_STEPS
from ekirjasto_model.codelists.undated_reasons import UNDATED_REASONS
from ekirjasto_model.derived.timeline.entries import Timeline, TimelineEntry
from ekirjasto_model.derived.timeline.timeline import timeline_of
from ekirjasto_model.reference.municipalities import name_of


def timeline_blocks() -> Iterator[Block]:
    """Show the timeline of the case that is under way."""
    found = worked()
    facts: dict[str, Words] = {"name": name_of(found.wish.municipality), "day": found.wish.from_day}
    yield Heading(2, text.TIMELINE, "timeline")
    yield Paragraph(text.TIMELINE_1)
    yield definitions(TIMELINE_GROUNDS, text.GROUND)
    yield Paragraph(say(text.EXAMPLE, **facts))
    headings: tuple[Words, ...] = (text.LATEST, text.WHAT, text.WHO, text.GROUND, say(text.DONE, day=DAY))
    yield Table(say(text.CAPTION, **facts), tuple(map(Column, headings)), tuple(map(_row, found.entries)))
    yield Paragraph(text.NO_EVENT)
    yield Paragraph(text.ASSUMED)
    yield Listing(tuple(TIMELINE_ASSUMPTIONS.entries[one].definition for one in found.assumptions))


def worked() -> Timeline:
    """Return the timeline of the municipality that is joining the model e-library.

    >>> str(worked().entries[1].latest), worked().entries[1].step.value
    ('2026-05-01', 'request')
    """
    found = timeline_of(example_cases()[1], DAY)
    if found is None:
        raise ValueError("the example's case has a day on which membership is to begin")
    return found


def _row(one: TimelineEntry) -> tuple[Words, ...]:
    """Return the row of one step."""
    kind = one.decision_kind
    what = Capital(TIMELINE_STEPS.label(one.step) if kind is None else DECISION_KINDS.label(kind))
    who: Words = text.NOBODY if one.actor is None else Capital(TIMELINE_ACTORS.label(one.actor))
    if kind is None and one.by is not None:
        who = one.by
    ground: Words = Several(tuple(TIMELINE_GROUNDS.label(ground) for ground in one.rests_on))
    if one.undated is not None:
        ground = UNDATED_REASONS.label(one.undated)
    return one.latest or text.NO_DAY, what, who, ground, one.done_on or text.NOT_DONE
