"""What the model is not, and what it cannot work out yet."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.handbook import limits_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.words import say
from ekirjasto_model.version import VERSION


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return tuple(_blocks())


def _blocks() -> Iterator[Block]:
    """Give the chapter's blocks."""
    yield Paragraph(text.INTRO_1)
    yield Heading(2, text.ADVICE)
    yield Paragraph(text.ADVICE_1)
    yield Heading(2, text.DECISIONS)
    yield Paragraph(text.DECISIONS_1)
    yield Paragraph(text.DECISIONS_2)
    yield Heading(2, text.NOT_YET)
    yield Paragraph(text.NOT_YET_1)
    yield Listing(
        (
            say(text.FORMULAS, costs=to("costs")),
            text.INCOME,
            say(text.MODIFIERS, costs=to("costs", "modifiers")),
            text.VAT,
            text.INSTALMENTS,
            text.SETTLEMENT,
        )
    )
    yield Paragraph(say(text.ALREADY, costs=to("costs", "partial-year")))
    yield Heading(2, text.LANGUAGE)
    yield Paragraph(text.LANGUAGE_1)
    yield Paragraph(say(text.VERSION, version=VERSION))
