"""The stages of a joining case: what each means, what leads to it, and how two cases have gone through them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import stages_text as text
from ekirjasto_model.chapters.handbook.model_library import DAY, model
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.joining_events import JOINING_EVENTS, JoiningEvent
from ekirjasto_model.codelists.joining_stages import JOINING_STAGES, JoiningStage
from ekirjasto_model.derived.joining.cases import Joining, joinings
from ekirjasto_model.derived.joining.next_steps import Missing, next_stage
from ekirjasto_model.derived.joining.stages import BRANCHES, OVER, REQUIRED, stage_on, stages_on
from ekirjasto_model.reference.municipalities import name_of

LEADS_TO: Mapping[JoiningStage, tuple[JoiningEvent, ...]] = {
    JoiningStage.CONSIDERING: (JoiningEvent.INTEREST,),
    JoiningStage.DRAFTING: (JoiningEvent.DRAFT_SENT,),
    JoiningStage.COMMENTING: (JoiningEvent.COMMENT_ROUND,),
    JoiningStage.TEXT_READY: (JoiningEvent.FINAL_TEXT,),
    JoiningStage.APPLIED: (JoiningEvent.REQUEST,),
    JoiningStage.APPROVED: (JoiningEvent.MEMBER_APPROVAL,),
    JoiningStage.DECIDED: (JoiningEvent.DECISION,),
    JoiningStage.BINDING: (JoiningEvent.MINUTES_PUBLISHED, JoiningEvent.APPEAL_TIME_OVER),
    JoiningStage.FUNDED: (JoiningEvent.APPROPRIATION,),
    JoiningStage.SIGNED: (JoiningEvent.SIGNATURE,),
    JoiningStage.IN_FORCE: (JoiningEvent.EFFECTIVE,),
    **{stage: (event,) for stage, event in BRANCHES.items()},
}
"""The events that lead to each stage; to the first none does."""


def stage_blocks() -> Iterator[Block]:
    """Tell of the stages, of a case that has gone through them all, and of one that is on its way."""
    yield Heading(2, text.STAGES, "stages")
    yield Paragraph(text.STAGES_1)
    columns = tuple(map(Column, (text.STAGE, text.MEANING, text.EVENTS, text.ALWAYS)))
    yield Table(JOINING_STAGES.title, columns, tuple(map(_stage, JoiningStage)))
    yield Paragraph(text.STAGES_2)
    yield Paragraph(text.BRANCHES_1)
    done, under_way = example_cases()
    name = name_of(done.case.municipality)
    yield Paragraph(say(text.DONE, name=name))
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Capital(JOINING_STAGES.label(reached.stage)), reached.day) for reached in stages_on(done, DAY)
    )
    yield Table(say(text.DONE_CAPTION, name=name), (Column(text.STAGE), Column(text.REACHED)), rows)
    yield from _under_way(under_way)


def example_cases() -> tuple[Joining, Joining]:
    """Return the model e-library's case that is over, and the one that is under way.

    >>> [one.case.id for one in example_cases()]
    ['vaala', 'puolanka']
    """
    is_over = {stage_on(one, DAY) in OVER: one for one in joinings(model())}
    return is_over[True], is_over[False]


def _stage(stage: JoiningStage) -> tuple[Words, ...]:
    """Return the row of one stage."""
    entry = JOINING_STAGES.entries[stage]
    events = tuple(JOINING_EVENTS.label(event) for event in LEADS_TO.get(stage, ()))
    always = text.ALWAYS_NEEDED if stage in REQUIRED else text.ENDS if stage in BRANCHES else text.NOT_ALWAYS
    return (
        Capital(entry.label),
        entry.definition,
        Several(events) if events else text.NONE,
        text.NONE if stage is JoiningStage.NOT_BEGUN else always,
    )


def _under_way(joining: Joining) -> Iterator[Block]:
    """Say where an open case stands, and what it lacks."""
    ahead = next_stage(joining, DAY)
    if ahead is None:
        return
    facts: dict[str, Words] = {
        "name": name_of(joining.case.municipality),
        "day": DAY,
        "stage": JOINING_STAGES.label(stage_on(joining, DAY)),
        "following": JOINING_STAGES.label(ahead.stage),
    }
    yield Paragraph(say(text.UNDER_WAY, **facts))
    yield Listing(tuple(map(_missing, ahead.missing)))


def _missing(one: Missing) -> Words:
    """Say what is missing."""
    event = Capital(JOINING_EVENTS.label(one.event))
    if one.decision_kind is None:
        return event
    return say(text.MISSING_DECISION, event=event, decision_kind=DECISION_KINDS.label(one.decision_kind))
