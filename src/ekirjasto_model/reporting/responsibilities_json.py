"""Responsibilities for programs: the whole of a day, or one party's own list.

Both forms, version 1, open with ``version`` and ``day``. A holder is always
``{"kind", "id", "name"}``: ``kind`` is ``municipality``, ``body``, ``consortium``,
``associate`` or ``every-member``, ``id`` a municipality's code, an id, or empty, and
``name`` gives the name by language. Codes of duties and parts are those of the
codelists ``duties`` and ``parts``. Days are text, a last day is inclusive, and null
where no end is known.

The whole has ``agreements``, one for each agreement in force with a list of duties:
``agreement``, ``name``, ``starts``, ``ends``; ``duties``, every duty with its ``name``,
the holders in each part and in ``lacking`` the parts that nobody has; ``contacts``
(``municipality``, ``role``, ``reached_at``); ``members_without_contact`` (codes);
``changes`` (``from``, the first day of the new state, ``duty``, ``part``, ``leaving``,
``coming``); ``unknown``, what the files say is not known. ``bodies`` has every body
with ``kind``, ``under``, ``municipalities``, ``seat_rule``, ``seats`` (``holder``,
``role``, ``ends``) and ``empty_seats`` (holders).

One party's list has ``parties``, as a rule one; several where several have the same id.
Each has its ``holder`` and ``agreements``: ``membership`` (``member_type``, ``starts``,
``ends``, ``on_the_day``) or null; ``duties``, each with ``part``, ``through`` (the holder by
which it comes, the party itself for its own), ``starts`` and ``ends``; ``places`` in bodies
(``body``, ``standing``, ``role``, ``consortium``); ``empty_places`` (ids of bodies);
``contacts`` and ``changes`` as above.
"""

from __future__ import annotations

from collections.abc import Sequence

from pendulum import Date

from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.handovers import Handover, handovers
from ekirjasto_model.derived.known_holders import known_holders
from ekirjasto_model.derived.party_duties import PartyDuties, contacts_on, party_duties
from ekirjasto_model.derived.places_in_bodies import bodies_in_order
from ekirjasto_model.derived.responsibilities import Duties, Holder, name_of_holder
from ekirjasto_model.derived.responsibility_matrix import duties_in_order, matrix_of
from ekirjasto_model.derived.seat_holders import empty_seats, seat_holder, seats_in_order
from ekirjasto_model.derived.seats import Seated
from ekirjasto_model.documents.responsibilities import MemberContact
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.json_values import day_json, name_json
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.text import Text

VERSION = 1
"""The version of the shape; it rises when a key changes its meaning or goes."""


def responsibilities_json(configuration: Configuration, day: Date) -> str:
    """Write who has which duty on a day, and who sits in which body."""
    agreements: list[Plain] = [_agreement(configuration, duties) for duties in duties_in_order(configuration, day)]
    bodies: list[Plain] = [_body(one) for one in bodies_in_order(configuration, day)]
    return json_text({"version": VERSION, "day": day.isoformat(), "agreements": agreements, "bodies": bodies})


def parties_json(configuration: Configuration, day: Date, holders: Sequence[Holder]) -> str:
    """Write what each of some parties has to do on a day."""
    names = {known.holder: known.names for known in known_holders(configuration)}
    parties: list[Plain] = [
        {
            "holder": _holder(holder, names[holder]),
            "agreements": [
                _party(configuration, party_duties(configuration, duties, holder))
                for duties in duties_in_order(configuration, day)
            ],
        }
        for holder in holders
    ]
    return json_text({"version": VERSION, "day": day.isoformat(), "parties": parties})


def _agreement(configuration: Configuration, duties: Duties) -> Plain:
    """Give the duties under one agreement."""
    matrix = matrix_of(configuration, duties)
    contacts = {code: contacts_on(duties, code) for code in sorted(duties.members())}

    def row(duty: Duty) -> dict[str, Plain]:
        parts: dict[str, Plain] = {
            part.value: _holders(configuration, duties, matrix.holders_in(duty, part)) for part in PartInDuty
        }
        lacking: list[Plain] = [part.value for part in matrix.lacking(duty)]
        return {"duty": duty.value, "name": name_json(DUTIES.label(duty)), **parts, "lacking": lacking}

    return {
        **_in_force(duties),
        "duties": [row(duty) for duty in Duty],
        "contacts": [_contact(one) for found in contacts.values() for one in found],
        "members_without_contact": [code for code, found in contacts.items() if not found],
        "changes": [_change(configuration, duties, one) for one in handovers(configuration, duties)],
        "unknown": [
            name_json(reason)
            for key in ("assignments", "contacts")
            for reason in duties.reasons_unknown(configuration, key)
        ],
    }


def _party(configuration: Configuration, party: PartyDuties) -> Plain:
    """Give what a party has to do under one agreement."""
    duties, membership = party.duties, party.membership
    return {
        **_in_force(duties),
        "membership": None
        if membership is None
        else {
            "member_type": membership.member_type.value,
            "starts": membership.period.starts.isoformat(),
            "ends": day_json(membership.period.ends),
            "on_the_day": party.is_member,
        },
        "duties": [
            {
                "duty": one.assignment.duty.value,
                "name": name_json(DUTIES.label(one.assignment.duty)),
                "part": one.assignment.part.value,
                "through": _of(configuration, duties, way),
                "starts": one.assignment.starts.isoformat(),
                "ends": day_json(one.assignment.ends),
            }
            for way, held in party.ways
            for one in held
        ],
        "places": [
            {
                "body": place.seated.body.id,
                "name": name_json(place.seated.body.name),
                "standing": place.standing.value,
                "role": None if place.seat is None or place.seat.title is None else name_json(place.seat.title),
                "consortium": place.consortium,
            }
            for place in party.places
        ],
        "empty_places": [one.body.id for one in party.empty_places],
        "contacts": [_contact(one) for one in party.contacts],
        "changes": [_change(configuration, duties, one) for one in party.handovers],
    }


def _in_force(duties: Duties) -> dict[str, Plain]:
    """Give the agreement and its term."""
    agreement = duties.agreement
    return {
        "agreement": agreement.id,
        "name": name_json(agreement.name),
        "starts": agreement.starts.isoformat(),
        "ends": day_json(agreement.ends),
    }


def _body(seated: Seated) -> Plain:
    """Give one body with its seats."""
    body = seated.body
    return {
        "body": body.id,
        "name": name_json(body.name),
        "kind": body.body_kind.value,
        "under": body.under,
        "municipalities": [*sorted(body.municipalities)],
        "seat_rule": None if body.seat_rule is None else body.seat_rule.value,
        "seats": [
            {
                "holder": _holder(*seat_holder(seated, seat)),
                "role": None if seat.title is None else name_json(seat.title),
                "ends": day_json(seat.ends),
            }
            for seat in seats_in_order(seated)
        ],
        "empty_seats": [_holder(holder, name) for holder, name in empty_seats(seated)],
    }


def _change(configuration: Configuration, duties: Duties, one: Handover) -> Plain:
    """Give one change ahead."""
    return {
        "from": one.day.isoformat(),
        "duty": one.duty.value,
        "part": one.part.value,
        "leaving": _holders(configuration, duties, one.leaving),
        "coming": _holders(configuration, duties, one.coming),
    }


def _contact(one: MemberContact) -> Plain:
    """Give one contact person, as a role."""
    return {"municipality": one.municipality, "role": name_json(one.role), "reached_at": one.reached_at}


def _holders(configuration: Configuration, duties: Duties, holders: Sequence[Holder]) -> list[Plain]:
    """Give several holders."""
    return [_of(configuration, duties, holder) for holder in holders]


def _of(configuration: Configuration, duties: Duties, holder: Holder) -> Plain:
    """Give one holder under an agreement."""
    return _holder(holder, name_of_holder(configuration, duties.agreement, holder))


def _holder(holder: Holder, name: Names | Text) -> Plain:
    """Give one holder."""
    return {"kind": holder[0], "id": holder[1], "name": name_json(name)}
