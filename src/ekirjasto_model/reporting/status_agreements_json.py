"""The agreements of a status for programs.

Each has ``id``, ``name``, ``kind``, ``state``, ``starts``, ``ends``, and the ids in
``depends_on``, ``needed_by``, ``replaced_by`` and ``unmet`` (needed, but not in force).
One that is in force has besides, while the others have them empty or null:

- ``parties`` (codes) and ``associates`` (ids);
- ``text``: ``revision`` and ``since``; ``annexes``: ``id``, ``kind``, ``revision``;
- ``amendments`` under way: ``id``, ``revision``, ``starts``, ``approved_on`` and ``approvals``;
- ``notices``: ``kind`` and ``id`` of who gave it, ``given``, ``counts_from``, ``last_day`` and
  ``hindrance``, why it cannot be worked out.

``approvals`` is null where nobody says what is needed. Else it tells the count of its
``day``, which is the first day on which they were enough if there is one:
``members``, ``approving`` and ``refusing`` (codes), ``needed_members``; and where
inhabitants are asked for and known ``population_day``, ``inhabitants``, ``approving_inhabitants`` and
``needed_inhabitants``.
"""

from __future__ import annotations

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.approvals import Approvals
from ekirjasto_model.derived.notices import GivenNotice
from ekirjasto_model.derived.status.agreements import AgreementOn, AmendmentUnderWay
from ekirjasto_model.reporting.json_values import day_json, name_json
from ekirjasto_model.values.node import Plain


def agreement_json(one: AgreementOn) -> Plain:
    """Give one agreement."""
    agreement, standing = one.agreement, one.standing
    by_kind: dict[bool, list[Plain]] = {True: [], False: []}
    for party in one.parties:
        by_kind[party.member_type is MemberType.ASSOCIATE].append(party.code)
    return {
        "id": agreement.id,
        "name": name_json(agreement.name),
        "kind": agreement.agreement_kind.value,
        "state": standing.state.value,
        "starts": agreement.starts.isoformat(),
        "ends": day_json(agreement.ends),
        "depends_on": [*standing.depends_on],
        "needed_by": [*standing.needed_by],
        "replaced_by": [*standing.replaced_by],
        "unmet": [*one.unmet],
        "parties": by_kind[False],
        "associates": by_kind[True],
        "text": None
        if one.text is None
        else {"revision": one.text.number, "since": one.text.controls_from.isoformat()},
        "annexes": [
            {"id": annex.annex.id, "kind": annex.annex.annex_kind.value, "revision": annex.number}
            for annex in one.annexes
        ],
        "amendments": [_amendment(amended) for amended in one.amendments],
        "notices": [_notice(given) for given in one.notices],
    }


def approvals_json(approvals: Approvals | None) -> Plain:
    """Give approvals needed and got."""
    if approvals is None:
        return None
    count = approvals.first_enough or approvals.count
    return {
        "day": count.day.isoformat(),
        "members": [*count.members],
        "approving": [*count.approving],
        "refusing": [*count.refusing],
        "needed_members": count.needed_members,
        "population_day": day_json(count.population_day),
        "inhabitants": count.all_inhabitants,
        "approving_inhabitants": count.approving_inhabitants,
        "needed_inhabitants": count.needed_inhabitants,
    }


def _amendment(one: AmendmentUnderWay) -> Plain:
    """Give one amendment under way."""
    return {
        "id": one.amendment.id,
        "revision": one.amendment.revision,
        "starts": one.amendment.starts.isoformat(),
        "approved_on": None if one.approvals is None else day_json(one.approvals.reached_on),
        "approvals": approvals_json(one.approvals),
    }


def _notice(given: GivenNotice) -> Plain:
    """Give one notice."""
    kind, name = given.giver
    return {
        "kind": kind,
        "id": name,
        "given": given.notice.given.isoformat(),
        "counts_from": day_json(given.counts_from),
        "last_day": day_json(given.last_day),
        "hindrance": None if given.hindrance is None else given.hindrance.value,
    }
