"""The two documents on responsibilities: the whole matrix, and one party's own list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pendulum import Date

from ekirjasto_model.chapters.blocks import Block, Document, Heading, Paragraph
from ekirjasto_model.chapters.responsibilities import matrix_text, party_text
from ekirjasto_model.chapters.responsibilities.bodies import body_blocks, contact_blocks
from ekirjasto_model.chapters.responsibilities.matrix import change_blocks, in_force, matrix_blocks
from ekirjasto_model.chapters.responsibilities.party import party_blocks
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.handovers import handovers
from ekirjasto_model.derived.known_holders import known_holders
from ekirjasto_model.derived.party_duties import party_duties
from ekirjasto_model.derived.places_in_bodies import bodies_in_order
from ekirjasto_model.derived.responsibilities import Duties, Holder
from ekirjasto_model.derived.responsibility_matrix import duties_in_order
from ekirjasto_model.reference.municipalities import name_of


def responsibilities_document(configuration: Configuration, day: Date) -> Document:
    """Tell who has which duty on a day, who sits in which body, who is reached where, and what changes later."""
    found = duties_in_order(configuration, day)
    return Document("responsibilities", matrix_text.TITLE, tuple(_blocks(configuration, day, found)))


def party_document(configuration: Configuration, day: Date, holder: Holder) -> Document:
    """Tell what one party has to do on a day, and by what it has it."""
    found = duties_in_order(configuration, day)
    blocks: list[Block] = [] if found else [Paragraph(say(matrix_text.NOT_IN_FORCE, day=day))]
    for duties in found:
        blocks += party_blocks(configuration, party_duties(configuration, duties, holder))
    return Document("party-duties", say(party_text.TITLE, name=_called(configuration, holder)), tuple(blocks))


def _blocks(configuration: Configuration, day: Date, found: Sequence[Duties]) -> Iterator[Block]:
    """Give the blocks of the whole: agreement by agreement, then the bodies of all."""
    if not found:
        yield Paragraph(say(matrix_text.NOT_IN_FORCE, day=day))
    for duties in found:
        yield Heading(2, duties.agreement.name)
        yield in_force(duties)
        yield from matrix_blocks(configuration, duties)
        yield from contact_blocks(configuration, duties)
        yield from change_blocks(configuration, duties.agreement, handovers(configuration, duties))
    bodies = bodies_in_order(configuration, day)
    if bodies:
        yield from body_blocks(bodies)


def _called(configuration: Configuration, holder: Holder) -> Words:
    """Return what a party is called in the title of its list."""
    key, name = holder
    if key == "municipality":
        return say(party_text.MUNICIPALITY, name=name_of(name))
    return next(known.names for known in known_holders(configuration) if known.holder == holder)
