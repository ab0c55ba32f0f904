"""In which bodies and groups a party has a place on a day, and by what."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.body_kinds import BodyKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.responsibilities import Holder
from ekirjasto_model.derived.seats import Seated, bodies_on
from ekirjasto_model.documents.body import Seat


class Standing(StrEnum):
    """By what a party takes part in a body: its own seat, its consortium's, its name in the list, or as a member."""

    SEAT = "seat"
    CONSORTIUM_SEAT = "consortium-seat"
    NAMED = "named"
    MEMBER = "member"


@frozen
class BodyPlace:
    """A party's place in a body: ``seat`` is the one filled, ``consortium`` whose it is, if it is a consortium's."""

    seated: Seated
    standing: Standing
    seat: Seat | None = None
    consortium: str | None = None


def consortia_of(configuration: Configuration, code: str, day: Date) -> tuple[str, ...]:
    """Return the ids of the consortia to which a municipality belongs on a day, whatever they are for."""
    return tuple(
        sorted(
            consortium.id
            for _, e_library in configuration.e_libraries()
            for consortium in e_library.consortia
            for member in consortium.members
            if member.municipality == code and is_within(day, days_of(member, days_of(consortium)))
        )
    )


def bodies_in_order(configuration: Configuration, day: Date) -> list[Seated]:
    """Return the bodies of a day, from the one that decides to those that prepare, then by id."""
    kinds = tuple(BodyKind)
    return sorted(bodies_on(configuration, day), key=lambda one: (kinds.index(one.body.body_kind), one.body.id))


def places_in_bodies(configuration: Configuration, day: Date, holder: Holder) -> tuple[BodyPlace, ...]:
    """Return a municipality's or a consortium's places in bodies on a day, by kind of body and id.

    A municipality sits on a seat of its own or of its consortium, or is one of the
    municipalities that form a body. Every member has a place in a deciding meeting
    that names neither seats nor municipalities. An expert group of which no seats
    are stated gives nobody a place: who sits in it is then not known.
    """
    key, name = holder
    consortia = consortia_of(configuration, name, day) if key == "municipality" else ()
    if key not in ("municipality", "consortium"):
        return ()
    return tuple(
        place
        for seated in bodies_in_order(configuration, day)
        for place in (
            _of_consortium(seated, name) if key == "consortium" else _of_municipality(seated, name, consortia)
        )
    )


def _of_municipality(seated: Seated, code: str, consortia: tuple[str, ...]) -> Iterator[BodyPlace]:
    """Give a municipality's places in one body."""
    body = seated.body
    if code not in seated.members:
        return
    sits = [seat for _, seat in seated.seats() if seat.holder.municipality == code]
    yield from (BodyPlace(seated, Standing.SEAT, seat) for seat in sits)
    shared = [seat for _, seat in seated.seats() if seat.holder.consortium in consortia]
    yield from (BodyPlace(seated, Standing.CONSORTIUM_SEAT, seat, seat.holder.consortium) for seat in shared)
    if not sits and not shared:
        if code in body.municipalities:
            yield BodyPlace(seated, Standing.NAMED)
        elif body.body_kind is BodyKind.DECIDING_MEETING and not body.municipalities and not body.seats:
            yield BodyPlace(seated, Standing.MEMBER)


def _of_consortium(seated: Seated, name: str) -> Iterator[BodyPlace]:
    """Give a consortium's places in one body."""
    for _, seat in seated.seats():
        if seat.holder.consortium == name:
            yield BodyPlace(seated, Standing.SEAT, seat)
