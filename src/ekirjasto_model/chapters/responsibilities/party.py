"""What one party has to do: its own duties, those it has through others, its places, contacts and changes ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.responsibilities import bodies_text, matrix_text
from ekirjasto_model.chapters.responsibilities import party_text as text
from ekirjasto_model.chapters.responsibilities.bodies import reached, seat_blocks
from ekirjasto_model.chapters.responsibilities.matrix import change_blocks, in_force, unknown
from ekirjasto_model.chapters.responsibilities.naming import called
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.body_kinds import BODY_KINDS
from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.member_types import MEMBER_TYPES
from ekirjasto_model.codelists.parts import PARTS
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.party_duties import PartyDuties
from ekirjasto_model.derived.places_in_bodies import BodyPlace, bodies_in_order
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, Held
from ekirjasto_model.derived.seat_holders import consortium_name
from ekirjasto_model.reference.municipalities import name_of


def party_blocks(configuration: Configuration, party: PartyDuties) -> Iterator[Block]:
    """Tell what a party has to do under one agreement."""
    duties = party.duties
    yield Heading(2, duties.agreement.name)
    yield in_force(duties)
    yield from _who(configuration, party)
    yield from unknown(configuration, duties, "assignments")
    for way, held in party.ways:
        if held or way == party.holder:
            yield from _way(configuration, party, way, held)
    key, name = party.holder
    if key in ("municipality", "consortium"):
        yield from _places(party)
    if key == "body":
        bodies = [one for one in bodies_in_order(configuration, duties.day) if one.body.id == name]
        yield Heading(3, text.SEATS)
        yield from seat_blocks(bodies)
    if party.is_member:
        yield from _contacts(configuration, party)
    yield from change_blocks(configuration, duties.agreement, party.handovers)


def _who(configuration: Configuration, party: PartyDuties) -> Iterator[Block]:
    """Say who the party is: a member of which type, or a consortium of which municipalities."""
    key, name = party.holder
    day = party.duties.day
    if key == "municipality":
        yield Paragraph(_membership(party))
    if key == "consortium":
        members = sorted(
            member.municipality
            for _, e_library in configuration.e_libraries()
            for consortium in e_library.consortia
            for member in consortium.members
            if consortium.id == name and is_within(day, days_of(member, days_of(consortium)))
        )
        if members:
            yield Paragraph(say(text.CONSORTIUM, day=day, members=Several(tuple(map(name_of, members)))))


def _membership(party: PartyDuties) -> Words:
    """Say from when to when a municipality is a party, and of which member type."""
    name, day, membership = name_of(party.holder[1]), party.duties.day, party.membership
    if membership is None:
        return say(text.NO_MEMBER, name=name, day=day)
    starts, ends = membership.period.starts, membership.period.ends
    if not party.is_member:
        return say(text.MEMBER_LATER, name=name, day=day, starts=starts)
    entry = MEMBER_TYPES.entries[membership.member_type]
    kind: dict[str, Words] = {"member_type": entry.label, "definition": entry.definition}
    if ends is None:
        return say(text.MEMBER_FROM, name=name, starts=starts, **kind)
    return say(text.MEMBER_TO, name=name, starts=starts, ends=ends, **kind)


def _way(
    configuration: Configuration, party: PartyDuties, way: tuple[str, str], held: Sequence[Held]
) -> Iterator[Block]:
    """Show the duties that a party has through one holder, itself among them."""
    name = called(configuration, party.duties.agreement, way)
    if way == party.holder:
        yield Heading(3, text.OWN)
    elif way == EVERY_MEMBER:
        yield Heading(3, text.EVERY_MEMBER)
    else:
        yield Heading(3, say(text.OF_CONSORTIUM if way[0] == "consortium" else text.OF_BODY, name=name))
    if not held:
        yield Paragraph(text.NO_OWN)
        return
    columns = tuple(map(Column, (matrix_text.DUTY, matrix_text.PART, text.CONTENT)))
    rows = tuple(_duty(duty, held) for duty in Duty if any(one.assignment.duty is duty for one in held))
    yield Table(say(text.CAPTION, day=party.duties.day), columns, rows)


def _duty(duty: Duty, held: Sequence[Held]) -> tuple[Words, ...]:
    """Return the row of one duty, with all the parts that are held in it."""
    parts = dict.fromkeys(one.assignment.part for one in held if one.assignment.duty is duty)
    entry = DUTIES.entries[duty]
    return Capital(entry.label), Several(tuple(map(PARTS.label, parts))), entry.definition


def _places(party: PartyDuties) -> Iterator[Block]:
    """Show the places that a party has in bodies, and those that it should have."""
    yield Heading(3, text.PLACES)
    if party.places:
        headings = (bodies_text.BODY, bodies_text.KIND, text.HOW, bodies_text.ROLE)
        rows = tuple(
            (
                place.seated.body.name,
                BODY_KINDS.label(place.seated.body.body_kind),
                _standing(place),
                matrix_text.NONE if place.seat is None or place.seat.title is None else place.seat.title,
            )
            for place in party.places
        )
        yield Table(say(bodies_text.BODIES_CAPTION, day=party.duties.day), tuple(map(Column, headings)), rows)
    else:
        yield Paragraph(text.NO_PLACES)
    if party.empty_places:
        names = tuple(one.body.name for one in party.empty_places)
        yield Paragraph(say(text.EMPTY_PLACES, bodies=Several(names)))


def _standing(place: BodyPlace) -> Words:
    """Say by what a party takes part in a body."""
    words = text.STANDINGS[place.standing]
    if place.consortium is None:
        return words
    return say(words, consortium=consortium_name(place.seated, place.consortium))


def _contacts(configuration: Configuration, party: PartyDuties) -> Iterator[Block]:
    """Show a member's contact persons, or that there is none."""
    yield Heading(3, bodies_text.CONTACTS)
    if party.contacts:
        yield Listing(tuple(map(reached, party.contacts)))
    elif party.duties.is_marked_unknown(configuration, "contacts"):
        yield from unknown(configuration, party.duties, "contacts")
    else:
        yield Paragraph(text.NO_CONTACT)
