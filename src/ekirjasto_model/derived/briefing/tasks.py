"""What the municipality would have to do: duties, seats, and persons to name."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.codelists.body_kinds import BodyKind
from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.codelists.seat_rules import SeatRule
from ekirjasto_model.derived.briefing.joiner import Joiner, library_is_told
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.party_duties import PartyDuties, party_duties
from ekirjasto_model.derived.places_in_bodies import bodies_in_order, consortia_of
from ekirjasto_model.derived.responsibilities import duties_on
from ekirjasto_model.derived.seats import Seated

OF_CONSORTIA = (SeatRule.EACH_CONSORTIUM, SeatRule.EACH_CONSORTIUM_AND_INDEPENDENT_LIBRARY)
"""The rules by which every consortium has a seat."""


@frozen
class Task:
    """A duty that the municipality would have, with its part in it, each once."""

    duty: Duty
    part: PartInDuty


@frozen
class Tasks:
    """What membership would bring on its first day, as the files tell.

    ``party`` is the municipality as a party to the agreement then, None where no list
    of duties belongs to the agreement. ``tasks`` are its duties in the codelists'
    order. ``meetings`` are the bodies in which it takes part as every member does,
    ``seats`` those that demand a seat of it, ``consortium_seats`` those in which its
    consortium has one. ``consortia`` are the ids of its own. Where the files tell of
    none although it may have one, ``unclear`` are the bodies in which every
    consortium has a seat.
    """

    party: PartyDuties | None
    tasks: tuple[Task, ...]
    meetings: tuple[Seated, ...]
    seats: tuple[Seated, ...]
    consortium_seats: tuple[Seated, ...]
    consortia: tuple[str, ...]
    unclear: tuple[Seated, ...]


def tasks(after: Configuration, asked: Joiner) -> Tasks:
    """Work out the duties and seats from the configuration in which the municipality is a member."""
    holder = ("municipality", asked.municipality)
    listed = (one for one in duties_on(after, asked.starts) if one.agreement.id == asked.agreement.id)
    duties = next(listed, None)
    party = None if duties is None else party_duties(after, duties, holder)
    held = () if party is None else tuple(one for _, of_way in party.ways for one in of_way)
    found = {(one.assignment.duty, one.assignment.part) for one in held}
    consortia = consortia_of(after, asked.municipality, asked.starts)
    own = [one for one in bodies_in_order(after, asked.starts) if asked.municipality in one.members]
    mine = [one for one in own if _is_of(asked, one)]
    return Tasks(
        party,
        tuple(Task(duty, part) for duty in Duty for part in PartInDuty if (duty, part) in found),
        tuple(one for one in mine if _as_member(one)),
        tuple(one for one in mine if asked.municipality in (*one.empty_members(), *one.empty_libraries())),
        tuple(one for one in mine if _has_consortium(one, consortia)),
        consortia,
        () if consortia or library_is_told(asked) else tuple(one for one in mine if one.body.seat_rule in OF_CONSORTIA),
    )


def _is_of(asked: Joiner, seated: Seated) -> bool:
    """Tell whether a body is of the e-library that is joined and open to the municipality."""
    named = seated.body.municipalities
    return seated.e_library.id == asked.agreement.subject and (not named or asked.municipality in named)


def _as_member(seated: Seated) -> bool:
    """Tell whether every member has a place in a body without a seat of its own."""
    body = seated.body
    return body.body_kind is BodyKind.DECIDING_MEETING and body.seat_rule is None and not body.seats


def _has_consortium(seated: Seated, consortia: tuple[str, ...]) -> bool:
    """Tell whether one of some consortia has, or should have, a seat in a body."""
    filled = {seat.holder.consortium for _, seat in seated.seats()}
    return any(one in filled or one in seated.empty_consortia() for one in consortia)
