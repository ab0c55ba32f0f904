"""The seats of an e-library's bodies and groups on a day, and those that their rules demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.codelists.seat_rules import SeatRule
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import members_of
from ekirjasto_model.derived.totals import consortia_on, independent_libraries_on
from ekirjasto_model.documents.body import Body, Seat
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.values.pointer import Place


@frozen
class Seated:
    """One body on a day on which it exists, with the members of its e-library then, by code.

    ``place`` is the body's own. A body that names its municipalities is made up
    of the members among them. ``consortia_of`` tells for a municipality its
    consortia for a library system; ``alone`` are the independent libraries, by their
    municipality, each with all that it serves.
    """

    day: Date
    place: Place
    body: Body
    e_library: ELibrary
    members: dict[str, MemberType]
    consortia_of: Mapping[str, Set[str]]
    alone: Mapping[str, Set[str]]

    def seats(self) -> Iterator[tuple[Place, Seat]]:
        """Give the seats that are filled on the day."""
        around = days_of(self.body)
        for number, seat in enumerate(self.body.seats):
            if is_within(self.day, days_of(seat, around)):
                yield self.place / "seats" / number, seat

    def empty_consortia(self) -> list[str]:
        """Return the consortia to which members belong and whose seat, though demanded, nobody fills."""
        if self.body.seat_rule not in (
            SeatRule.EACH_CONSORTIUM,
            SeatRule.EACH_CONSORTIUM_AND_INDEPENDENT_LIBRARY,
        ):
            return []
        filled = {seat.holder.consortium for _, seat in self.seats()}
        found = {name for code in self._own() for name in self.consortia_of.get(code, ())}
        return sorted(name for name in found if name not in filled)

    def empty_members(self) -> list[str]:
        """Return the members whose seat is demanded of each member and filled by nobody, by code."""
        if self.body.seat_rule is not SeatRule.EACH_MEMBER:
            return []
        return sorted(self._own().keys() - self._filled())

    def empty_libraries(self) -> list[str]:
        """Return the municipalities whose independent library's demanded seat nobody fills, by code.

        Any municipality of a joint library may fill its seat. A member said to have
        an independent library has one, also where no library is stated.
        """
        if self.body.seat_rule is not SeatRule.EACH_CONSORTIUM_AND_INDEPENDENT_LIBRARY:
            return []
        own, filled = self._own(), self._filled()
        alone = {code: served for code, served in self.alone.items() if code in own}
        for code, member_type in own.items():
            if member_type is MemberType.MUNICIPALITY_WITH_INDEPENDENT_LIBRARY and code not in self.consortia_of:
                alone.setdefault(code, frozenset((code,)))
        return sorted(code for code, served in alone.items() if not served & filled)

    def _own(self) -> dict[str, MemberType]:
        """Return the members that make up the body."""
        named = frozenset(self.body.municipalities)
        return {code: type_ for code, type_ in self.members.items() if not named or code in named}

    def _filled(self) -> set[str]:
        """Return the municipalities that fill a seat."""
        return {seat.holder.municipality for _, seat in self.seats() if seat.holder.municipality is not None}


def bodies_on(configuration: Configuration, day: Date) -> Iterator[Seated]:
    """Give the bodies that exist on a day, of every e-library whose agreement is in force then."""
    for place, e_library in configuration.e_libraries():
        members = members_of(configuration, e_library, day)
        consortia = consortia_on(e_library, day)
        consortia_of: dict[str, set[str]] = {}
        for name, codes in consortia.items():
            for code in codes:
                consortia_of.setdefault(code, set()).add(name)
        alone = {
            library.municipality: frozenset((library.municipality, *library.contract_municipalities))
            for library in independent_libraries_on(e_library, day, consortia)
        }
        for number, body in enumerate(e_library.bodies):
            if members and is_within(day, days_of(body)):
                yield Seated(day, place / "bodies" / number, body, e_library, members, consortia_of, alone)
