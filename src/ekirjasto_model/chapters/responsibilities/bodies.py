"""Bodies and groups with their seats, and contact persons as roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.responsibilities import bodies_text as text
from ekirjasto_model.chapters.responsibilities.matrix import unknown
from ekirjasto_model.chapters.responsibilities.matrix_text import NONE
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.body_kinds import BODY_KINDS
from ekirjasto_model.codelists.seat_rules import SEAT_RULES
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.party_duties import contacts_on
from ekirjasto_model.derived.responsibilities import Duties
from ekirjasto_model.derived.seat_holders import empty_seats, seat_holder, seats_in_order
from ekirjasto_model.derived.seats import Seated
from ekirjasto_model.documents.contact import ContactRole
from ekirjasto_model.documents.responsibilities import MemberContact
from ekirjasto_model.reference.municipalities import name_of


def body_blocks(bodies: Sequence[Seated]) -> Iterator[Block]:
    """Show the bodies of a day, who sits in them, and which seats nobody fills."""
    yield Heading(2, text.BODIES)
    headings = (text.BODY, text.KIND, text.UNDER, text.MUNICIPALITIES, text.SEAT_RULE)
    rows = tuple(map(_body, bodies))
    yield Table(say(text.BODIES_CAPTION, day=bodies[0].day), tuple(map(Column, headings)), rows)
    yield from seat_blocks(bodies)


def seat_blocks(bodies: Sequence[Seated]) -> Iterator[Block]:
    """Show the seats that are filled, then those that a rule demands and nobody fills."""
    rows = [row for seated in bodies for row in _seats(seated)]
    if rows:
        shown = _worth_showing(rows, ("", "", NONE, NONE))
        headings = (text.BODY, text.SEAT_HOLDER, text.ROLE, text.LAST_DAY)
        yield Table(
            text.SEATS_CAPTION,
            tuple(Column(heading) for heading, wanted in zip(headings, shown, strict=True) if wanted),
            tuple(tuple(cell for cell, wanted in zip(row, shown, strict=True) if wanted) for row in rows),
        )
    else:
        yield Paragraph(text.NO_SEATS)
    empty = [(seated, tuple(name for _, name in empty_seats(seated))) for seated in bodies]
    lacking = [(seated.body.name, Several(names)) for seated, names in empty if names]
    if lacking:
        yield Paragraph(text.EMPTY_SEATS)
        yield Listing(tuple(say(text.EMPTY_SEAT, body=body, holders=holders) for body, holders in lacking))


def contact_blocks(configuration: Configuration, duties: Duties) -> Iterator[Block]:
    """Show the contact persons of the members and of the agreement, and who has none."""
    yield Heading(3, text.CONTACTS)
    found = {code: contacts_on(duties, code) for code in sorted(duties.members())}
    rows = tuple(
        (name_of(code), one.role, one.reached_at or NONE) for code, contacts in found.items() for one in contacts
    )
    if rows:
        yield Table(text.CONTACTS_CAPTION, tuple(map(Column, (text.MEMBER, text.ROLE, text.REACHED_AT))), rows)
    lacking = tuple(name_of(code) for code, contacts in found.items() if not contacts)
    if duties.is_marked_unknown(configuration, "contacts"):
        yield from unknown(configuration, duties, "contacts")
    elif lacking:
        yield Paragraph(say(text.NO_CONTACT, members=Several(lacking)))
    if duties.agreement.contacts:
        yield Paragraph(text.AGREEMENT_CONTACTS)
        contacts = sorted(duties.agreement.contacts, key=lambda one: sorted(one.role.in_all().items()))
        yield Listing(tuple(map(reached, contacts)))


def reached(contact: ContactRole | MemberContact) -> Words:
    """Say how a role is reached, if that is known."""
    if contact.reached_at is None:
        return contact.role
    return say(text.REACHED, role=contact.role, reached_at=contact.reached_at)


def _body(seated: Seated) -> tuple[Words, ...]:
    """Return the row of one body."""
    body = seated.body
    above = next((one.name for one in seated.e_library.bodies if one.id == body.under), None)
    return (
        body.name,
        BODY_KINDS.label(body.body_kind),
        NONE if above is None else above,
        Several(tuple(map(name_of, sorted(body.municipalities)))) if body.municipalities else text.ALL_MEMBERS,
        NONE if body.seat_rule is None else SEAT_RULES.label(body.seat_rule),
    )


def _seats(seated: Seated) -> Iterator[tuple[Words, ...]]:
    """Give the rows of a body's seats: those without a role or a last day together, the others each by itself."""
    seats = seats_in_order(seated)
    plain = tuple(seat_holder(seated, seat)[1] for seat in seats if seat.title is None and seat.ends is None)
    if plain:
        yield seated.body.name, Several(plain), NONE, NONE
    for seat in seats:
        if seat.title is not None or seat.ends is not None:
            yield seated.body.name, seat_holder(seated, seat)[1], seat.title or NONE, seat.ends or NONE


def _worth_showing(rows: Sequence[tuple[Words, ...]], nothing: tuple[Words, ...]) -> tuple[bool, ...]:
    """Tell for each column whether some cell has something to tell."""
    return tuple(any(row[number] != none for row in rows) for number, none in enumerate(nothing))
