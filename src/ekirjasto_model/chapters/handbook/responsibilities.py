"""Which duties there are, who holds them, how they pass on, and what must hold on every day."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import responsibilities_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.duties_worked import handover_blocks, matrix_blocks, party_blocks, seats_shown
from ekirjasto_model.chapters.handbook.rules import rule_link
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.body_kinds import BODY_KINDS
from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.codelists.parts import PARTS
from ekirjasto_model.codelists.seat_rules import SEAT_RULES

MUST_HOLD = (
    (text.HOLD_ACCOUNTABLE, ("nobody-accountable", "two-accountable", "every-member-accountable")),
    (text.HOLD_RESPONSIBLE, ("nobody-responsible",)),
    (text.HOLD_MEMBER, ("holder-not-member", "holder-not-there")),
    (text.HOLD_ONCE, ("assignment-twice",)),
    (text.HOLD_SEATS, ("seat-missing", "seat-of-nobody")),
    (text.HOLD_EXCLUSIONS, ("exclusion-broken",)),
    (text.HOLD_TERM, ("starts-before-agreement",)),
    (text.HOLD_ORDER, ("bodies-in-circle", "lead-body-differs")),
    (text.HOLD_MEETING, ("no-deciding-meeting",)),
    (text.HOLD_CONTACT, ("member-without-contact", "contact-of-no-member")),
    (text.HOLD_OWN, ("party-without-duty",)),
)
"""What must hold on every day, each with the rules of the topic that check it."""


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return tuple(_blocks())


def _blocks() -> Iterator[Block]:
    """Give the chapter's blocks."""
    yield Paragraph(text.INTRO_1)
    yield Heading(2, text.DUTIES)
    yield Paragraph(text.DUTIES_1)
    yield definitions(DUTIES, text.DUTY, text.CONTENT)
    yield Heading(2, text.PARTS)
    yield Paragraph(text.PARTS_1)
    yield definitions(PARTS, text.PART, text.MEANING)
    yield Paragraph(text.HOLDERS)
    yield from matrix_blocks()
    yield from party_blocks()
    yield from handover_blocks()
    yield Heading(2, text.MUST_HOLD, "must-hold")
    yield Paragraph(text.MUST_HOLD_1)
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (must, Several(tuple(rule_link(f"responsibilities.{code}") for code in codes))) for must, codes in MUST_HOLD
    )
    yield Table(text.MUST_HOLD_CAPTION, (Column(text.MUST), Column(text.RULES)), rows)
    yield Paragraph(text.OWN_DUTY)
    yield Heading(2, text.BODIES)
    yield Paragraph(text.BODIES_1)
    yield definitions(BODY_KINDS, text.BODY)
    yield Paragraph(text.SEATS_1)
    yield definitions(SEAT_RULES, text.SEAT_RULE)
    yield from seats_shown()
    yield Paragraph(say(text.SUPPORT, files=to("files", "kind-responsibilities")))
