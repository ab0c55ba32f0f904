"""The open joining cases: what is late, the stage, what comes next and who must act."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.status import cases_text as text
from ekirjasto_model.chapters.status.agreements_text import WITHIN
from ekirjasto_model.chapters.status.approvals import approval_lines
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_stages import JOINING_STAGES
from ekirjasto_model.codelists.timeline_steps import TIMELINE_STEPS, TimelineStep
from ekirjasto_model.derived.joining.dues import Due
from ekirjasto_model.derived.joining.next_steps import Missing
from ekirjasto_model.derived.status.cases import CaseOn
from ekirjasto_model.derived.status.status import Status
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.text import Text


def case_blocks(status: Status) -> Iterator[Block]:
    """Show every open case under the joining municipality's name."""
    yield Heading(2, text.CASES)
    if not status.cases:
        yield Paragraph(text.NONE)
    for case in status.cases:
        yield Heading(3, say(text.MUNICIPALITY, name=name_of(case.joining.case.municipality)))
        yield Listing(tuple(_lines(status, case)))


def _lines(status: Status, case: CaseOn) -> Iterator[Words]:
    """Give the lines of one case, what is late first."""
    for due in case.late:
        yield _due(due, text.LATE, text.LATE_BY)
    if case.consent.is_out_of_reach:
        yield text.OUT_OF_REACH
    yield from _next(case)
    yield _stage(case, status.day)
    if case.consent.approvals is not None:
        yield from approval_lines(case.consent.approvals)
    for condition in case.conditions:
        yield say(text.CONDITION, condition=condition.condition.text)
    for due in case.next_dues:
        yield _due(due, text.DUE, text.DUE_BY)


def _stage(case: CaseOn, day: Date) -> Words:
    """Say how far the case has come, and when the membership is to begin."""
    stage = JOINING_STAGES.label(case.stage)
    reached = (
        say(text.STAGE_ONLY, stage=stage) if case.since is None else say(text.STAGE, stage=stage, since=case.since)
    )
    effective = case.joining.effective_day
    if effective is None:
        return say(text.NOT_EFFECTIVE, stage=reached)
    return say(text.EFFECTIVE_PAST if effective < day else text.EFFECTIVE, stage=reached, day=effective)


def _next(case: CaseOn) -> Iterator[Words]:
    """Give what the next stage lacks, the decisions of a chain on one line."""
    decisions = [one for one in case.ahead.missing if one.event is JoiningEvent.DECISION]
    if decisions:
        kinds = tuple(DECISION_KINDS.label(one.decision_kind) for one in decisions if one.decision_kind is not None)
        what: Words = Several(kinds) if kinds else TIMELINE_STEPS.label(TimelineStep.DECISION)
        yield say(text.NEXT_BY, what=what, by=_municipality(case.joining.case.municipality))
    for one in case.ahead.missing:
        if one.event is not JoiningEvent.DECISION:
            yield _missing(one)


def _missing(one: Missing) -> Words:
    """Tell of one thing that is missing, and who must act."""
    what = TIMELINE_STEPS.label(TimelineStep(one.event.value))
    if one.event in (JoiningEvent.APPEAL_TIME_OVER, JoiningEvent.EFFECTIVE):
        if one.waits_until is None:
            return say(text.NEXT, what=what)
        return say(
            text.WAITS if one.event is JoiningEvent.APPEAL_TIME_OVER else text.BEGINS, what=what, day=one.waits_until
        )
    if one.by_meeting:
        return say(text.NEXT_BY, what=what, by=text.MEETING)
    names = Several(tuple(map(name_of, one.municipalities)))
    if one.least is not None and one.municipalities:
        return say(text.NEXT_SOME, what=what, least=one.least, by=names)
    if len(one.municipalities) == 1:
        return say(text.NEXT_BY, what=what, by=_municipality(one.municipalities[0]))
    return say(text.NEXT_BY, what=what, by=names) if one.municipalities else say(text.NEXT, what=what)


def _municipality(code: str) -> Words:
    """Name a municipality after its head word, as it stands within a sentence."""
    return say(WITHIN, name=name_of(code))


def _due(due: Due, alone: Text, with_actor: Text) -> Words:
    """Tell of something that is due, and who must act where the files say it."""
    day: Words = "" if due.day is None else due.day
    what: Words = say(text.SENTENCE, what=Capital(due.name)) if isinstance(due.name, Text) else due.name
    if due.by is None:
        return say(alone, day=day, what=what)
    return say(with_actor, day=day, what=what, by=due.by)
