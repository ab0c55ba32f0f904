"""What a status tells of duties and seats, for programs.

Of each agreement with a list of duties ``agreement``; ``lacking``, each ``duty`` with the
``parts`` that nobody has; and ``handovers``: ``from``, the first day of the new state,
``duty``, ``part``, ``leaving`` and ``coming``. Of each body whose rule demands seats ``body``, its
id, and ``empty``, the holders whose seat nobody fills. A holder is ``{"kind", "id"}``.
"""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.derived.handovers import Handover
from ekirjasto_model.derived.responsibilities import Holder
from ekirjasto_model.derived.status.duties import DemandedSeats, DutiesOn
from ekirjasto_model.values.node import Plain


def duties_json(one: DutiesOn) -> Plain:
    """Give what is lacking and what changes under one agreement."""
    return {
        "agreement": one.duties.agreement.id,
        "lacking": [{"duty": duty.value, "parts": [part.value for part in parts]} for duty, parts in one.lacking],
        "handovers": [_handover(change) for change in one.handovers],
    }


def seats_json(one: DemandedSeats) -> Plain:
    """Give the seats that nobody fills in one body, whose rule demands them."""
    return {"body": one.seated.body.id, "empty": _holders(holder for holder, _ in one.empty)}


def _handover(one: Handover) -> Plain:
    """Give one change ahead."""
    return {
        "from": one.day.isoformat(),
        "duty": one.duty.value,
        "part": one.part.value,
        "leaving": _holders(one.leaving),
        "coming": _holders(one.coming),
    }


def _holders(holders: Iterable[Holder]) -> list[Plain]:
    """Give several holders."""
    return [{"kind": kind, "id": name} for kind, name in holders]
