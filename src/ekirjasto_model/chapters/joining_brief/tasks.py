"""What the municipality would have to do: duties, seats, persons to name, conditions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.joining_brief import tasks_text as text
from ekirjasto_model.chapters.responsibilities.bodies import reached
from ekirjasto_model.chapters.words import Capital, Several, Words, say
from ekirjasto_model.codelists.body_kinds import BODY_KINDS, BodyKind
from ekirjasto_model.codelists.brief_assumptions import BriefAssumption
from ekirjasto_model.codelists.duties import DUTIES
from ekirjasto_model.codelists.member_types import MEMBER_TYPES
from ekirjasto_model.codelists.parts import PARTS
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.seat_holders import consortium_name
from ekirjasto_model.derived.seats import Seated
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.text import Text


def task_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Tell what membership would bring with it."""
    yield Heading(2, text.HEADING, "tasks")
    label: Words = MEMBER_TYPES.label(brief.joined.member_type)
    if any(one.assumption is BriefAssumption.MEMBER_TYPE for one in brief.assumed):
        label = say(text.MEMBER_TYPE_ASSUMED, member_type=label)
    yield Paragraph(say(text.MEMBER_TYPE, member_type=label))
    yield from _duties(brief)
    yield Heading(3, text.SEATS)
    yield from _seats(brief)
    yield Heading(3, text.NAME)
    yield Listing(tuple(_to_name(brief)))
    yield from map(Paragraph, _conditions(brief))
    if brief.contacts:
        yield Paragraph(text.CONTACTS)
        yield Listing(tuple(map(reached, brief.contacts)))


def _duties(brief: JoiningBrief) -> Iterator[Block]:
    """Show the duties that the municipality would have, each with all its parts."""
    found = brief.tasks.tasks
    if brief.tasks.party is None:
        yield Paragraph(text.NO_LIST)
    elif not found:
        yield Paragraph(text.NO_DUTIES)
    else:
        columns = tuple(map(Column, (text.DUTY, text.PART, text.CONTENT)))
        rows = tuple(
            (
                Capital(DUTIES.label(duty)),
                Several(tuple(PARTS.label(one.part) for one in found if one.duty is duty)),
                DUTIES.entries[duty].definition,
            )
            for duty in dict.fromkeys(one.duty for one in found)
        )
        yield Table(say(text.CAPTION, day=brief.joiner.starts), columns, rows)


def _seats(brief: JoiningBrief) -> Iterator[Block]:
    """Show the bodies in which the municipality or its consortium would have a seat."""
    tasks = brief.tasks
    found: list[Words] = [_seat(text.SEAT, seated) for seated in tasks.seats]
    found += [_seat(text.MEETING, seated) for seated in tasks.meetings]
    found += [
        say(
            text.CONSORTIUM_SEAT,
            body=seated.body.name,
            kind=BODY_KINDS.label(seated.body.body_kind),
            consortium=Several(tuple(consortium_name(seated, one) for one in tasks.consortia)),
        )
        for seated in tasks.consortium_seats
    ]
    if found:
        yield Listing(tuple(found))
    else:
        yield Paragraph(text.NO_SEATS)
    if tasks.unclear:
        yield Paragraph(say(text.SEATS_OF_CONSORTIA, bodies=Several(_names(tasks.unclear))))


def _seat(words: Text, seated: Seated) -> Words:
    """Name a body in which there is a place, with its kind."""
    return say(words, body=seated.body.name, kind=BODY_KINDS.label(seated.body.body_kind))


def _names(bodies: Sequence[Seated]) -> tuple[Names, ...]:
    """Return what some bodies are called."""
    return tuple(seated.body.name for seated in bodies)


def _to_name(brief: JoiningBrief) -> Iterator[Words]:
    """Say which persons the municipality must name; they stand as roles, never by their names."""
    yield text.CONTACT
    representatives = [one for one in brief.tasks.seats if one.body.body_kind is not BodyKind.RESPONSIBLE_PERSONS]
    responsible = [one for one in brief.tasks.seats if one.body.body_kind is BodyKind.RESPONSIBLE_PERSONS]
    if responsible:
        yield say(text.RESPONSIBLE, bodies=Several(_names(responsible)))
    if representatives:
        yield say(text.REPRESENTATIVES, bodies=Several(_names(representatives)))


def _conditions(brief: JoiningBrief) -> Iterator[Words]:
    """Say what the agreement asks for beside all this."""
    agreement = brief.joiner.agreement
    if agreement.joining is not None and agreement.joining.data_quality is not None:
        yield say(text.DATA_QUALITY, condition=agreement.joining.data_quality)
    stated = {one.id: one.name for _, one in brief.joined.after.agreements()}
    needed = tuple(stated[name] for name in sorted(set(agreement.depends_on)) if name in stated)
    if needed:
        yield say(text.DEPENDS_ON, agreements=Several(needed))
