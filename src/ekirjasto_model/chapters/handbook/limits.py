"""What the model is not, and what it leaves to others."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.handbook import limits_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.codelists.vat_kinds import VatKind
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.reference.populations import days_with_figures
from ekirjasto_model.reference.vat_rates import vat_rates
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
    yield Heading(2, text.COSTS)
    yield Paragraph(say(text.COSTS_1, costs=to("costs"), fixed=to("costs", "formula-fixed", formula("fixed").title)))
    yield Paragraph(text.COSTS_2)
    yield Heading(2, text.KNOWN)
    yield Paragraph(text.KNOWN_1)
    yield Listing(_known())
    yield Paragraph(text.YEARS)
    yield Heading(2, text.JOINING)
    yield Paragraph(text.JOINING_1)
    yield Paragraph(text.JOINING_2)
    yield Heading(2, text.LANGUAGE)
    yield Paragraph(text.LANGUAGE_1)
    yield Paragraph(say(text.VERSION, version=VERSION))


def _known() -> tuple[Words, ...]:
    """Name the tables that come with the program, with the days for which they hold."""
    days = days_with_figures()
    starts = sorted(rate.starts for kind in VatKind for rate in vat_rates(kind))
    return (
        say(text.INHABITANTS, first=str(days[0].year), last=str(days[-1].year)),
        text.DIVISION,
        say(text.VAT, starts=starts[0], latest=starts[-1]),
    )
