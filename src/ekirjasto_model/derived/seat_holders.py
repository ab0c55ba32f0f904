"""Who fills the seats of a body, and whose demanded seats nobody fills, by name."""

from __future__ import annotations

from ekirjasto_model.derived.responsibilities import Holder
from ekirjasto_model.derived.seats import Seated
from ekirjasto_model.documents.body import Seat
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.names import Names


def seats_in_order(seated: Seated) -> list[Seat]:
    """Return the seats that are filled on the day, by what they say and never by the order of the file."""
    return sorted((seat for _, seat in seated.seats()), key=_rank)


def seat_holder(seated: Seated, seat: Seat) -> tuple[Holder, Names]:
    """Return who fills a seat, and what it is called."""
    if seat.holder.municipality is not None:
        return ("municipality", seat.holder.municipality), name_of(seat.holder.municipality)
    name = seat.holder.consortium or ""
    return ("consortium", name), consortium_name(seated, name)


def empty_seats(seated: Seated) -> tuple[tuple[Holder, Names], ...]:
    """Return those whose seat the body's rule demands and nobody fills: municipalities, then consortia."""
    codes = (*seated.empty_members(), *seated.empty_libraries())
    return (
        *((("municipality", code), name_of(code)) for code in codes),
        *((("consortium", name), consortium_name(seated, name)) for name in seated.empty_consortia()),
    )


def consortium_name(seated: Seated, name: str) -> Names:
    """Return what a consortium is called; an id that nothing has stands as its own name."""
    return next((one.name for one in seated.e_library.consortia if one.id == name), Names(fi=name))


def _rank(seat: Seat) -> tuple[str, str, list[tuple[str, str]]]:
    """Order the seats of a body."""
    title = {} if seat.title is None else seat.title.in_all()
    return seat.holder.consortium or "", seat.holder.municipality or "", sorted(title.items())
