"""Duties that nobody has, the changes ahead, and seats that nobody fills."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.responsibilities import bodies_text, matrix_text
from ekirjasto_model.chapters.responsibilities.matrix import change_blocks
from ekirjasto_model.chapters.status import document_text as text
from ekirjasto_model.chapters.words import Several, say
from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.codelists.parts import PARTS, PartInDuty
from ekirjasto_model.derived.status.duties import DutiesOn
from ekirjasto_model.derived.status.status import Status


def duty_blocks(status: Status) -> Iterator[Block]:
    """Show what is lacking, then what changes; under several agreements one after the other."""
    yield Heading(2, text.DUTIES)
    if not status.duties:
        yield Paragraph(say(matrix_text.NOT_IN_FORCE, day=status.day))
    for found in status.duties:
        if len(status.duties) > 1:
            yield Heading(3, found.duties.agreement.name)
        yield from _lacking(found)
    empty = [one for one in status.seats if one.empty]
    if empty:
        yield Paragraph(bodies_text.EMPTY_SEATS)
        yield Listing(
            tuple(
                say(
                    bodies_text.EMPTY_SEAT,
                    body=one.seated.body.name,
                    holders=Several(tuple(name for _, name in one.empty)),
                )
                for one in empty
            )
        )
    elif status.seats:
        yield Paragraph(text.ALL_SEATED)
    for found in status.duties:
        if found.handovers:
            yield from change_blocks(status.known, found.duties.agreement, found.handovers)


def _lacking(found: DutiesOn) -> Iterator[Block]:
    """Name the duties in which nobody is accountable, or responsible."""
    parts = (PartInDuty.ACCOUNTABLE, PartInDuty.RESPONSIBLE)
    lines = tuple(
        say(text.NOBODY, part=PARTS.label(part), duties=Several(tuple(map(DUTIES.label, duties))))
        for part in parts
        for duties in [found.lacking_in(part)]
        if duties
    )
    yield Listing(lines) if lines else Paragraph(text.ALL_HELD)
