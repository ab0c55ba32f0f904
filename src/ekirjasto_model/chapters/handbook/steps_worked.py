"""Approvals of the members, signatures and onboarding, shown on the case of a municipality that has joined."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import steps_text as text
from ekirjasto_model.chapters.handbook.approvals_counted import approvals_table, needed
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.model_library import DAY
from ekirjasto_model.chapters.handbook.rules import rule_link
from ekirjasto_model.chapters.handbook.stages import example_cases
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.joining_signers import JOINING_SIGNERS
from ekirjasto_model.codelists.onboarding_steps import ONBOARDING_STEPS
from ekirjasto_model.derived.joining.consent import consent_on, decisions
from ekirjasto_model.derived.joining.preparations import conditions_on, onboarding_on
from ekirjasto_model.derived.joining.signatures import signatures_on
from ekirjasto_model.reference.municipalities import name_of

NONE = "–"


def consent_blocks() -> Iterator[Block]:
    """Tell of the members' approvals, and count those of one case."""
    joining = example_cases()[0]
    code = joining.case.municipality
    yield Heading(2, text.CONSENT, "approvals")
    yield Paragraph(text.CONSENT_1)
    yield Paragraph(text.CONSENT_2)
    consent = consent_on(joining, DAY)
    if consent.approvals is None or consent.approvals.first_enough is None:
        raise ValueError("the example's members have approved")
    enough = consent.approvals.first_enough
    yield Paragraph(say(text.CONSENT_EXAMPLE, name=name_of(code)))
    yield Paragraph(needed(enough))
    yield Paragraph(text.CONSENT_SO)
    caption = say(text.CONSENT_CAPTION, name=name_of(code))
    yield approvals_table(caption, joining.electorate, enough.demand, decisions(joining), without=code)
    yield Paragraph(say(text.CONSENT_REACHED, day=enough.day, approving=len(enough.approving)))


def signature_blocks() -> Iterator[Block]:
    """Tell who signs, and who has."""
    joining = example_cases()[0]
    found = signatures_on(joining, DAY)
    yield Heading(2, text.SIGNATURES, "signatures")
    yield Paragraph(text.SIGNATURES_1)
    yield definitions(JOINING_SIGNERS, text.SIGNERS)
    yield Paragraph(
        say(
            text.SIGNATURES_EXAMPLE,
            signers=JOINING_SIGNERS.label(found.signers),
            names=Several(tuple(map(name_of, found.needed))),
            day=found.complete_on or NONE,
        )
    )


def onboarding_blocks() -> Iterator[Block]:
    """Tell of conditions and of onboarding, with the days on which they were in place."""
    joining = example_cases()[0]
    name = name_of(joining.case.municipality)
    yield Heading(2, text.ONBOARDING, "onboarding")
    yield Paragraph(say(text.ONBOARDING_1, rules=_rules("condition-not-met", "onboarding-missing")))
    yield Paragraph(say(text.ONBOARDING_EXAMPLE, name=name))
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (
            Capital(ONBOARDING_STEPS.label(one.step)),
            ONBOARDING_STEPS.entries[one.step].definition,
            one.done_on or NONE,
        )
        for one in onboarding_on(joining, DAY)
    )
    columns = (Column(text.STEP), Column(text.MEANING), Column(text.DONE))
    yield Table(say(text.ONBOARDING_CAPTION, name=name), columns, rows)
    for one in conditions_on(joining, DAY):
        yield Paragraph(say(text.CONDITION, condition=one.condition.text, day=one.met_on or NONE))
    yield Paragraph(say(text.MILESTONES, rules=_rules("milestone-late", "step-late")))


def _rules(*codes: str) -> Words:
    """Return links to rules of joining."""
    return Several(tuple(rule_link(f"joining.{code}") for code in codes))
