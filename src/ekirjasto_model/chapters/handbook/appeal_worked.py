"""The joining municipality's chain of decisions, and the time for appeal worked out on one of them."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import appeal_text as text
from ekirjasto_model.chapters.handbook.model_library import DAY
from ekirjasto_model.chapters.handbook.rules import rule_link
from ekirjasto_model.chapters.handbook.stages import example_cases
from ekirjasto_model.chapters.words import Capital, Words, say
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS, DecisionKind
from ekirjasto_model.derived.joining.appeals import USUAL_TIMES, Appeal, appeal_days, appeals_on
from ekirjasto_model.derived.joining.chain import chain_on
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.working_days import last_day_of_appeal


def appeal_blocks() -> Iterator[Block]:
    """Tell of the chain of decisions and of appeal."""
    done, under_way = example_cases()
    yield Heading(2, text.CHAIN, "decisions")
    yield Paragraph(text.CHAIN_1)
    name = name_of(under_way.case.municipality)
    yield Paragraph(say(text.CHAIN_EXAMPLE, name=name))
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (Capital(DECISION_KINDS.label(link.decision_kind)), link.decided_on or text.NOT_YET)
        for link in chain_on(under_way, DAY).links
    )
    yield Table(say(text.CHAIN_CAPTION, name=name, day=DAY), (Column(text.DECISION), Column(text.DECIDED)), rows)
    yield Heading(3, text.APPEAL, "appeal")
    yield Paragraph(say(text.APPEAL_1, **_usual()))
    yield Paragraph(text.APPEAL_2)
    appeal = worked()
    yield Paragraph(say(text.EXAMPLE, name=name_of(done.case.municipality)))
    yield Table(text.EXAMPLE_CAPTION, (Column(text.STEP), Column(text.DAY)), tuple(_steps(appeal)))
    yield Paragraph(_by_council(appeal))
    yield Paragraph(say(text.FORCE, rule=rule_link("joining.signed-before-binding")))


def worked() -> Appeal:
    """Return the time for appeal against the decision of the municipality that has joined.

    >>> str(worked().last_day), str(worked().binding_from)
    ('2024-10-31', '2024-11-01')
    """
    (appeal,) = appeals_on(example_cases()[0], DAY)
    return appeal


def _usual() -> dict[str, Words]:
    """Return the times of the law."""
    times = USUAL_TIMES
    return {"claim": times.claim_days, "appeal": times.appeal_days, "received": times.received_days}


def _steps(appeal: Appeal) -> Iterator[tuple[Words, ...]]:
    """Give the days from the decision to its legal force."""
    kind = appeal.decision_kind or DecisionKind.MUNICIPAL_EXECUTIVE
    yield Capital(DECISION_KINDS.label(kind)), appeal.decided_on
    yield text.PUBLISHED, appeal.published_on
    yield text.RECEIVED, appeal.received_on
    yield say(text.LAST_DAY, days=appeal.days), appeal.last_day
    yield text.BINDING, appeal.binding_from


def _by_council(appeal: Appeal) -> Words:
    """Say when the time would be over if the council had decided."""
    days, received = appeal_days(DecisionKind.COUNCIL, USUAL_TIMES), USUAL_TIMES.received_days
    counted = appeal.received_on.add(days=days)
    last_day = last_day_of_appeal(appeal.published_on, received, days)
    facts: dict[str, Words] = {"days": days, "counted": counted, "last_day": last_day}
    return say(text.BY_COUNCIL if counted == last_day else text.BY_COUNCIL_LATER, **facts)
