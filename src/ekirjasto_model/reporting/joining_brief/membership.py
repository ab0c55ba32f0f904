"""Duties, seats, contacts and services for programs."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.services import BriefService
from ekirjasto_model.derived.seats import Seated
from ekirjasto_model.reporting.plainly import day_or_null, texts, words, words_or_null
from ekirjasto_model.values.node import Plain


def membership_json(brief: JoiningBrief) -> Plain:
    """Give what membership would bring."""
    agreement, tasks = brief.joiner.agreement, brief.tasks
    joining = agreement.joining
    duties: list[Plain] = [{"duty": one.duty.value, "part": one.part.value} for one in tasks.tasks]
    return {
        "member_type": brief.joined.member_type.value,
        "duties": None if tasks.party is None else duties,
        "seats": list(_seats(brief)),
        "condition": words_or_null(None if joining is None else joining.data_quality),
        "depends_on": texts(sorted(set(agreement.depends_on))),
        "contacts": [{"role": words(one.role), "reached_at": one.reached_at} for one in brief.contacts],
    }


def _seats(brief: JoiningBrief) -> Iterator[Plain]:
    """Give the places in bodies, and how the municipality comes by them."""
    tasks = brief.tasks
    every: tuple[tuple[str, tuple[Seated, ...]], ...] = (
        ("own", tasks.seats),
        ("member", tasks.meetings),
        ("consortium", tasks.consortium_seats),
        ("unclear", tasks.unclear),
    )
    for through, bodies in every:
        for seated in bodies:
            body = seated.body
            yield {"body": body.id, "name": words(body.name), "kind": body.body_kind.value, "through": through}


def service_json(one: BriefService) -> Plain:
    """Give one service."""
    service = one.service
    return {
        "service": service.id,
        "name": words(service.name),
        "content": texts(kind.value for kind in one.content),
        "use_place": service.use_place.value,
        "taken": one.taken,
        "common": one.common,
        "has_contract": one.contract is not None,
        "contract_ends": day_or_null(one.ends),
        "option_decide_by": day_or_null(one.option_to_decide),
        "covered": one.covers,
    }
