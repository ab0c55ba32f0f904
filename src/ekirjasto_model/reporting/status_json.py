"""The status of a day for programs.

The form, version 1, opens with ``version``, ``day`` and ``until``, the last day of the
deadlines told of. Days are text, a last day is inclusive, and null stands where there
is none or none is known. A ``name`` is given by language. Codes are those of the
codelists or are listed here. A municipality stands by its code; a holder, a giver of
notice and a member have a ``kind`` and an ``id``, which for a municipality is its code.

- ``e_libraries``: ``id`` and ``name``.
- ``members``, everybody once: ``e_library``, ``kind``, ``id``, ``name``, ``member_type``,
  ``agreement``, ``since``, ``origin`` (``founding-party``, ``joined``, ``merger``),
  ``predecessor``, ``last_day``, ``end`` (``notice``, ``agreement-ends``, ``merger``,
  ``stated``) and ``successor``. ``coming``: the same of those who become members later.
- ``agreements``, ``cases``, ``duties``, ``seats``: see ``status_agreements_json``,
  ``status_cases_json`` and ``status_duties_json``.
- ``deadlines``: ``day``, ``kind``, and in ``name`` the parts of the entry's name in a calendar.
- ``services`` in use: ``id``, ``name``, and ``contract`` or null: ``starts`` and ``ends`` of
  its term, both null where it ends before it starts; ``running``, ``option`` (``starts``,
  ``ends``, ``decide_by``) or null, ``users``, ``entitled_listed`` and ``not_entitled``.
- ``unanswered``: ``question`` (``members``, ``notice-rule``, ``last-day-to-give-notice``,
  ``last-day-of-notice``, ``amendment-rule``, ``amendment-inhabitants``, ``joining-rule``,
  ``joining-inhabitants``, ``joining-signers``, ``due-day``, ``duties``, ``holders``,
  ``service-contract``, ``service-entitled``), ``about`` (names), ``why`` (a code of
  ``notice-hindrances`` or ``undated-reasons``) and ``told`` (names), the files' own words.
"""

from __future__ import annotations

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.deadlines.deadline import Deadline
from ekirjasto_model.derived.status.members import MemberOn
from ekirjasto_model.derived.status.open_questions import Unanswered
from ekirjasto_model.derived.status.services import ContractOn, Services
from ekirjasto_model.derived.status.status import Status
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.json_values import day_json, name_json
from ekirjasto_model.reporting.status_agreements_json import agreement_json
from ekirjasto_model.reporting.status_cases_json import case_json
from ekirjasto_model.reporting.status_duties_json import duties_json, seats_json
from ekirjasto_model.values.node import Plain

VERSION = 1
"""The version of the shape; it rises when a key changes its meaning or goes."""


def status_json(status: Status) -> str:
    """Write the status of a day."""
    document: dict[str, Plain] = {
        "version": VERSION,
        "day": status.day.isoformat(),
        "until": status.until.isoformat(),
        "e_libraries": [{"id": one.id, "name": name_json(one.name)} for one in status.e_libraries],
        "members": [_member(one) for one in status.members.present],
        "coming": [_member(one) for one in status.members.coming],
        "deadlines": [_deadline(one) for one in status.deadlines],
        "cases": [case_json(one) for one in status.cases],
        "duties": [duties_json(one) for one in status.duties],
        "seats": [seats_json(one) for one in status.seats],
        "agreements": [agreement_json(one) for one in status.agreements],
        "services": _services(status.services),
        "unanswered": [_unanswered(one) for one in status.unanswered],
    }
    return json_text(document)


def _member(one: MemberOn) -> Plain:
    """Give one membership."""
    return {
        "e_library": one.subject,
        "kind": "associate" if one.member_type is MemberType.ASSOCIATE else "municipality",
        "id": one.code,
        "name": name_json(one.name),
        "member_type": one.member_type.value,
        "agreement": one.agreement,
        "since": one.since.isoformat(),
        "origin": one.origin.value,
        "predecessor": one.predecessor,
        "last_day": day_json(one.last_day),
        "end": None if one.end is None else one.end.value,
        "successor": one.successor,
    }


def _deadline(one: Deadline) -> Plain:
    """Give one deadline."""
    return {"day": one.day.isoformat(), "kind": one.kind.value, "name": [*one.name]}


def _services(services: Services) -> list[Plain]:
    """Give the services in use, those with a contract first."""
    contracts: list[Plain] = [
        {"id": one.service.id, "name": name_json(one.service.name), "contract": _contract(one)}
        for one in services.contracts
    ]
    bare: list[Plain] = [
        {"id": one.id, "name": name_json(one.name), "contract": None} for one in services.without_contract
    ]
    return contracts + bare


def _contract(one: ContractOn) -> Plain:
    """Give one contract."""
    period, ahead = one.on.period, one.on.next_option
    return {
        "starts": None if period is None else period.starts.isoformat(),
        "ends": None if period is None else day_json(period.ends),
        "running": one.on.is_running,
        "option": None
        if ahead is None
        else {
            "starts": ahead.option.starts.isoformat(),
            "ends": ahead.option.ends.isoformat(),
            "decide_by": day_json(ahead.decide_by),
        },
        "users": [*one.users],
        "entitled_listed": one.lists_entitled,
        "not_entitled": [*one.outside],
    }


def _unanswered(one: Unanswered) -> Plain:
    """Give one thing that could not be worked out."""
    return {
        "question": one.question.value,
        "about": [name_json(name) for name in one.about],
        "why": None if one.why is None else one.why.value,
        "told": [name_json(name) for name in one.told],
    }
