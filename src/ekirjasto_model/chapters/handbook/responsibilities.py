"""Which duties there are, who holds them, and what must hold on every day."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.handbook import responsibilities_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.words import say
from ekirjasto_model.codelists.body_kinds import BODY_KINDS
from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.codelists.parts import PARTS
from ekirjasto_model.codelists.seat_rules import SEAT_RULES


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
    yield Heading(2, text.MUST_HOLD)
    yield Paragraph(text.MUST_HOLD_1)
    yield Listing(
        (
            text.HOLD_ACCOUNTABLE,
            text.HOLD_RESPONSIBLE,
            text.HOLD_MEMBER,
            text.HOLD_SEATS,
            text.HOLD_EXCLUSIONS,
            text.HOLD_CONTACT,
            text.HOLD_OWN,
        )
    )
    yield Paragraph(text.OWN_DUTY)
    yield Heading(2, text.BODIES)
    yield Paragraph(text.BODIES_1)
    yield definitions(BODY_KINDS, text.BODY)
    yield Paragraph(text.SEATS_1)
    yield definitions(SEAT_RULES, text.SEAT_RULE)
    yield Paragraph(say(text.SUPPORT, files=to("files", "kind-responsibilities")))
