"""Who may be a member, with which rights and duties, and who is none."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.handbook import member_types_text as text
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.words import Capital, Strong, Words, say
from ekirjasto_model.codelists.library_forms import LIBRARY_FORMS
from ekirjasto_model.codelists.member_types import MEMBER_TYPES, MemberTypeEntry
from ekirjasto_model.codelists.partner_kinds import PARTNER_KINDS
from ekirjasto_model.values.text import Text

LIBRARY_FORM = Text(fi="Järjestämistapa", sv="Sätt att ordna biblioteket", en="Form")
PARTNER = Text(fi="Yhteistyökumppani", sv="Samarbetspartner", en="Partner")


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return tuple(_blocks())


def _blocks() -> Iterator[Block]:
    """Give the chapter's blocks."""
    entries = tuple(MEMBER_TYPES.entries.values())
    yield Paragraph(text.INTRO_1)
    yield Paragraph(text.INTRO_2)
    yield Paragraph(text.TABLE_INTRO)
    columns = (text.TYPE, text.SIGNS, text.VOTES, text.PAYS, text.MAY_LEAD)
    yield Table(text.CAPTION, tuple(map(Column, columns)), tuple(_row(entry) for entry in entries))
    yield Paragraph(text.MEANINGS)
    yield Listing(
        tuple(say(text.MEANING, term=Strong(Capital(entry.label)), meaning=entry.definition) for entry in entries)
    )
    yield Heading(2, text.LIBRARY)
    yield Paragraph(text.LIBRARY_1)
    yield definitions(LIBRARY_FORMS, LIBRARY_FORM)
    yield Paragraph(text.LIBRARY_2)
    yield Heading(2, text.PARTNERS)
    yield Paragraph(text.PARTNERS_1)
    yield definitions(PARTNER_KINDS, PARTNER)


def _row(entry: MemberTypeEntry) -> tuple[Words, ...]:
    """Return one member type's row of the table."""
    answers = (entry.signs, entry.votes, entry.pays, entry.may_lead)
    return Capital(entry.label), *(text.YES if answer else text.NO for answer in answers)
