"""Everything that one party has to do under an agreement on a day, and by what it has it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from ekirjasto_model.codelists.duties import Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.handovers import Handover, handovers
from ekirjasto_model.derived.membership import Membership, memberships
from ekirjasto_model.derived.places_in_bodies import BodyPlace, bodies_in_order, consortia_of, places_in_bodies
from ekirjasto_model.derived.responsibilities import EVERY_MEMBER, Duties, Held, Holder
from ekirjasto_model.derived.seats import Seated
from ekirjasto_model.documents.responsibilities import MemberContact


@frozen
class PartyDuties:
    """What one party has to do under one agreement on a day.

    ``ways`` are those as whom it acts, with the duties that each holds: itself,
    every member, its consortia, its bodies. ``places`` are those in bodies that it
    fills, ``empty_places`` the bodies in which a seat that it should fill is empty.
    ``membership`` is that of the day, else the next one to come, of a municipality.
    ``handovers`` are the changes ahead in the duties of any of the ways.
    """

    duties: Duties
    holder: Holder
    membership: Membership | None
    ways: tuple[tuple[Holder, tuple[Held, ...]], ...]
    places: tuple[BodyPlace, ...]
    empty_places: tuple[Seated, ...]
    contacts: tuple[MemberContact, ...]
    handovers: tuple[Handover, ...]

    @property
    def is_member(self) -> bool:
        """Whether the party is a municipality that is a party to the agreement on the day."""
        return self.membership is not None and self.membership.period.contains(self.duties.day)


def party_duties(configuration: Configuration, duties: Duties, holder: Holder) -> PartyDuties:
    """Work out what a municipality, consortium, body or associate has to do on the day of the duties.

    ``holder`` is what it is and its code or id.

    >>> from pendulum import Date
    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.responsibility_matrix import duties_in_order
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> found = party_duties(malli, duties_in_order(malli, Date(2026, 3, 1))[0], ("municipality", "105"))
    >>> [(way, len(held)) for way, held in found.ways][:3]
    [(('municipality', '105'), 1), (('every-member', ''), 7), (('consortium', 'vaara'), 2)]
    """
    key, name = holder
    membership = _membership(duties, name) if key == "municipality" else None
    present = membership is not None and membership.period.contains(duties.day)
    places = places_in_bodies(configuration, duties.day, holder)
    ways: list[Holder] = [holder]
    if present:
        ways.append(EVERY_MEMBER)
        ways += [("consortium", one) for one in consortia_of(configuration, name, duties.day)]
    ways += dict.fromkeys(("body", place.seated.body.id) for place in places)
    return PartyDuties(
        duties,
        holder,
        membership,
        tuple((way, _held(duties.held, way)) for way in ways),
        places,
        tuple(one for one in bodies_in_order(configuration, duties.day) if _lacks(one, holder)),
        contacts_on(duties, name) if key == "municipality" else (),
        tuple(one for one in handovers(configuration, duties) if not set(ways).isdisjoint((*one.leaving, *one.coming))),
    )


def contacts_on(duties: Duties, code: str) -> tuple[MemberContact, ...]:
    """Return a municipality's contact persons on the day of the duties, as roles."""
    found = (contact for _, document in duties.documents for contact in document.contacts)
    mine = (one for one in found if one.municipality == code and is_within(duties.day, days_of(one)))
    return tuple(sorted(mine, key=lambda one: (sorted(one.role.in_all().items()), one.reached_at or "")))


def _membership(duties: Duties, code: str) -> Membership | None:
    """Return a municipality's membership of the day, else its next one."""
    own = [
        one
        for one in memberships([(duties.agreement_place, duties.agreement)])
        if one.municipality == code and (one.period.ends is None or one.period.ends >= duties.day)
    ]
    return min(own, key=lambda one: one.period.starts, default=None)


def _held(held: Sequence[Held], way: Holder) -> tuple[Held, ...]:
    """Return what one holder holds, duty by duty, the accountable part first."""
    duties, parts = tuple(Duty), tuple(PartInDuty)
    return tuple(
        sorted(
            (one for one in held if one.holder == way),
            key=lambda one: (duties.index(one.assignment.duty), parts.index(one.assignment.part)),
        )
    )


def _lacks(seated: Seated, holder: Holder) -> bool:
    """Tell whether a seat that a party should fill is empty."""
    key, name = holder
    empty = {
        "municipality": (*seated.empty_members(), *seated.empty_libraries()),
        "consortium": seated.empty_consortia(),
    }
    return name in empty.get(key, ())
