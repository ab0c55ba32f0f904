"""Duties worked out on the model e-library: the matrix from both sides, one party's own list, and handovers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import duties_text as text
from ekirjasto_model.chapters.handbook.model_library import DAY, agreement, introduced, model
from ekirjasto_model.chapters.handbook.rules import rule_link
from ekirjasto_model.chapters.responsibilities.bodies import seat_blocks
from ekirjasto_model.chapters.responsibilities.matrix import change_table, holders_table
from ekirjasto_model.chapters.responsibilities.naming import called
from ekirjasto_model.chapters.rule_examples import MODEL
from ekirjasto_model.chapters.words import Capital, Code, Several, Words, say
from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PARTS, PartInDuty
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.handovers import handovers
from ekirjasto_model.derived.party_duties import PartyDuties, party_duties
from ekirjasto_model.derived.places_in_bodies import bodies_in_order
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, Duties, Holder
from ekirjasto_model.derived.responsibility_matrix import Matrix, duties_in_order, matrix_of
from ekirjasto_model.reference.municipalities import name_of

NONE = "–"


def matrix_blocks() -> Iterator[Block]:
    """Show who does what: by duty, and by holder."""
    matrix = matrix_of(model(), duties())
    yield Heading(2, text.MATRIX, "matrix")
    yield introduced()
    yield Paragraph(text.BY_DUTY)
    yield holders_table(model(), matrix)
    yield Paragraph(text.BY_HOLDER)
    parts = (Column(Capital(PARTS.label(part))) for part in PartInDuty)
    rows = tuple(_holder(matrix, holder) for holder in matrix.holders)
    yield Table(say(text.BY_HOLDER_CAPTION, day=DAY), (Column(text.HOLDER), *parts), rows)
    yield Paragraph(say(text.COMMAND, command=Code("ekirjasto responsibilities")))


def party_blocks() -> Iterator[Block]:
    """Show what one party has to do, and by what."""
    code = leaving_member()
    found = party_duties(model(), duties(), ("municipality", code))
    yield Heading(2, text.PARTY, "party")
    yield Paragraph(text.PARTY_1)
    yield Paragraph(say(text.PARTY_EXAMPLE, name=name_of(code)))
    columns = (Column(text.BY_WHAT), Column(text.DUTY), Column(text.PART))
    yield Table(say(text.PARTY_CAPTION, name=name_of(code), day=DAY), columns, tuple(_ways(found)))
    roles = Several(tuple(contact.role for contact in found.contacts)) if found.contacts else NONE
    command = Code(f"ekirjasto responsibilities {MODEL} --holder {code}")
    yield Paragraph(say(text.PARTY_CONTACT, contacts=roles, command=command))


def handover_blocks() -> Iterator[Block]:
    """Tell how a duty passes on, and show every handover of the example."""
    first = next(one for one in duties_in_order(model(), agreement()[1].starts))
    yield Heading(2, text.HANDOVER, "handover")
    yield Paragraph(say(text.HANDOVER_1, rule=rule_link("responsibilities.accountable-ends-soon")))
    yield Paragraph(say(text.HANDOVER_EXAMPLE, name=name_of(leaving_member())))
    yield change_table(model(), first.agreement, handovers(model(), first))


def seats_shown() -> Iterator[Block]:
    """Show the seats of the example and who fills them."""
    yield Paragraph(say(text.SEATS, day=DAY))
    yield from seat_blocks(bodies_in_order(model(), DAY))


def duties() -> Duties:
    """Return the duties of the example's day.

    >>> duties().agreement.id
    'co-operation'
    """
    (found,) = duties_in_order(model(), DAY)
    return found


def leaving_member() -> str:
    """Return the code of the municipality that has given notice of the e-library's agreement.

    >>> leaving_member()
    '105'
    """
    return next(one.notice.giver[1] for one in bound(*agreement()) if one.notice is not None)


def _holder(matrix: Matrix, holder: Holder) -> tuple[Words, ...]:
    """Return the row of one holder, with its duties in each part."""
    cells: list[Words] = [called(model(), matrix.duties.agreement, holder)]
    for part in PartInDuty:
        held: tuple[Words, ...] = tuple(
            DUTIES.label(duty) for duty in Duty if part in matrix.parts.get((duty, holder), ())
        )
        cells.append(reduce(_then, held[1:], held[0]) if held else NONE)
    return tuple(cells)


def _then(duties: Words, duty: Words) -> Words:
    """Put one more duty behind others; a comma would not do, since some are called after two things."""
    return say(text.THEN, duties=duties, duty=duty)


def _ways(found: PartyDuties) -> Iterator[tuple[Words, ...]]:
    """Give the duties that a party has, with that by which it has each."""
    for way, held in found.ways:
        by_what = called(model(), found.duties.agreement, way)
        if way == found.holder:
            by_what = text.ITSELF
        elif way == EVERY_MEMBER:
            by_what = text.AS_MEMBER
        for one in held:
            yield by_what, Capital(DUTIES.label(one.assignment.duty)), PARTS.label(one.assignment.part)
