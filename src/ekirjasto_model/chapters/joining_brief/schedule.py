"""Decisions needed, by whom, by when: the timeline counted back from the day asked for."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.joining_brief import schedule_text as text
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.approvals import APPROVALS
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.joining_signers import JOINING_SIGNERS
from ekirjasto_model.codelists.joining_stages import JOINING_STAGES
from ekirjasto_model.codelists.timeline_actors import TIMELINE_ACTORS
from ekirjasto_model.codelists.timeline_assumptions import TIMELINE_ASSUMPTIONS
from ekirjasto_model.codelists.timeline_grounds import TIMELINE_GROUNDS
from ekirjasto_model.codelists.timeline_steps import TIMELINE_STEPS
from ekirjasto_model.codelists.undated_reasons import UNDATED_REASONS
from ekirjasto_model.derived.approvals import Count
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.joining.stages import stage_on
from ekirjasto_model.derived.timeline.entries import Timeline, TimelineEntry
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.values.text import Text


def schedule_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Tell what must happen by when, and who must act."""
    schedule, asked = brief.schedule, brief.joiner
    yield Heading(2, text.HEADING, "schedule")
    rule, timeline = asked.agreement.joining, schedule.timeline
    if rule is None or timeline is None:
        year = asked.starts.year
        yield Paragraph(say(text.NO_TIMELINE, year=str(year), day=Date(year - 1, 12, 31)))
        return
    yield from map(Paragraph, _case(brief))
    yield _table(brief, timeline)
    late = schedule.late(asked)
    if late:
        yield Paragraph(say(text.LATE_STEPS, steps=Several(tuple(map(step_said, late)))))
    yield Paragraph(_approval(rule, schedule.approvals))
    if schedule.signers is None:
        yield Paragraph(text.SIGNERS_UNKNOWN)
    else:
        yield Paragraph(JOINING_SIGNERS.entries[schedule.signers].definition)
    if timeline.assumptions:
        yield Paragraph(text.ASSUMED)
        yield Listing(tuple(TIMELINE_ASSUMPTIONS.entries[one].definition for one in timeline.assumptions))


def _case(brief: JoiningBrief) -> Iterator[Words]:
    """Say how far the municipality's own case is, if it has one."""
    case, asked = brief.schedule.case, brief.joiner
    if case is not None:
        stage = JOINING_STAGES.label(stage_on(case, asked.as_of))
        yield say(text.CASE, day=asked.as_of, stage=stage)
        if case.effective_day is not None and case.effective_day != asked.starts:
            yield say(text.OTHER_DAY, day=case.effective_day)


def _table(brief: JoiningBrief, timeline: Timeline) -> Table:
    """Show the steps by their latest day."""
    asked = brief.joiner
    state = say(text.STATE, day=asked.as_of)
    headings: tuple[Words, ...] = (text.LATEST, text.WHAT, text.WHO, text.GROUND, state)
    rows = tuple(
        (
            text.NO_DAY if one.latest is None else one.latest,
            _what(one),
            _capital(who_said(one)),
            _ground(one),
            _state(brief, one),
        )
        for one in timeline.entries
    )
    return Table(say(text.CAPTION, day=asked.starts), tuple(map(Column, headings)), rows)


def step_said(one: TimelineEntry) -> Words:
    """Return what a step is called within a sentence: a decision by whose it is, where that is known."""
    return TIMELINE_STEPS.label(one.step) if one.decision_kind is None else DECISION_KINDS.label(one.decision_kind)


def who_said(one: TimelineEntry) -> Words:
    """Return who acts: as the agreement says, else by the list of actors, also where the chain says it more exactly."""
    if one.by is not None and one.decision_kind is None:
        return one.by
    return text.NOBODY if one.actor is None else TIMELINE_ACTORS.label(one.actor)


def _capital(words: Words) -> Words:
    """Return a term with a capital letter, and what the files write as it is."""
    return Capital(words) if isinstance(words, Text) else words


def _what(one: TimelineEntry) -> Words:
    """Return a step as a row names it."""
    words = _capital(step_said(one))
    return words if one.earliest is None else say(text.EARLIEST, step=words, day=one.earliest)


def _ground(one: TimelineEntry) -> Words:
    """Return on what the latest day rests, or why there is none."""
    if one.undated is not None:
        return UNDATED_REASONS.label(one.undated)
    return Several(tuple(TIMELINE_GROUNDS.label(ground) for ground in one.rests_on))


def _state(brief: JoiningBrief, one: TimelineEntry) -> Words:
    """Return whether a step is done, late or ahead."""
    if one.done_on is not None:
        return say(text.DONE, day=one.done_on)
    if brief.schedule.is_there(one):
        return text.THERE
    return text.LATE if one.is_late(brief.joiner.as_of) else text.AHEAD


def _approval(rule: JoiningRule, count: Count | None) -> Words:
    """Say who approves a new member, and how many of the present ones must."""
    if count is None or not count.members:
        return APPROVALS.entries[rule.approval].definition
    if len(count.members) == 1:
        return text.NEEDED_ONE
    facts: dict[str, Words] = {"members": len(count.members), "needed": count.needed_members}
    if count.needed_inhabitants is None or count.population_day is None:
        return say(text.NEEDED, **facts)
    return say(text.NEEDED_INHABITANTS, **facts, inhabitants=count.needed_inhabitants, day=count.population_day)
