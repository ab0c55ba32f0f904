"""The open joining cases of a status for programs.

Each has ``id``, ``municipality``, ``agreement``, ``stage``, ``since`` and ``effective_day``;
``next``, the next required ``stage`` and in ``missing`` what it lacks (``event``,
``municipalities``, ``least``, ``by_meeting``, ``decision_kind``, ``waits_until``);
``approvals`` as in ``status_agreements_json`` and ``approved_on``; ``signatures``
(``needed`` and ``got``, codes, and ``assumed``); ``binding_from``; ``late`` and
``next_dues`` (``id``, ``event``, ``day``, ``state``, ``by``, a name); ``undated``
(``id``, ``why``); and ``conditions``, the ids of those not met.
"""

from __future__ import annotations

from ekirjasto_model.derived.joining.dues import Due
from ekirjasto_model.derived.joining.next_steps import Missing
from ekirjasto_model.derived.status.cases import CaseOn
from ekirjasto_model.reporting.json_values import day_json, name_json
from ekirjasto_model.reporting.status_agreements_json import approvals_json
from ekirjasto_model.values.node import Plain


def case_json(one: CaseOn) -> Plain:
    """Give one open case."""
    stated = one.joining.case
    return {
        "id": stated.id,
        "municipality": stated.municipality,
        "agreement": stated.agreement,
        "stage": one.stage.value,
        "since": day_json(one.since),
        "effective_day": day_json(one.joining.effective_day),
        "next": {"stage": one.ahead.stage.value, "missing": [_missing(lack) for lack in one.ahead.missing]},
        "approvals": approvals_json(one.consent.approvals),
        "approved_on": day_json(one.consent.approved_on),
        "signatures": {
            "needed": [*one.signatures.needed],
            "got": [*one.signatures.got],
            "assumed": one.signatures.assumed,
        },
        "binding_from": day_json(one.legal_force.binding_from),
        "late": [_due(due) for due in one.late],
        "next_dues": [_due(due) for due in one.next_dues],
        "undated": [{"id": due.id, "why": None if due.undated is None else due.undated.value} for due in one.undated],
        "conditions": [condition.condition.id for condition in one.conditions],
    }


def _missing(one: Missing) -> Plain:
    """Give one thing that the next stage lacks."""
    return {
        "event": one.event.value,
        "municipalities": [*one.municipalities],
        "least": one.least,
        "by_meeting": one.by_meeting,
        "decision_kind": None if one.decision_kind is None else one.decision_kind.value,
        "waits_until": day_json(one.waits_until),
    }


def _due(due: Due) -> Plain:
    """Give one milestone or step of the timetable."""
    return {
        "id": due.id,
        "event": None if due.event is None else due.event.value,
        "day": day_json(due.day),
        "state": due.state.value,
        "by": None if due.by is None else name_json(due.by),
    }
