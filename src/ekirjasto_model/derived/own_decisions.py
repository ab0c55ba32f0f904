"""Decisions that municipalities made for themselves: to become a party, to give notice, to approve an amendment."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.decision import Decision
from ekirjasto_model.values.pointer import Place


@frozen
class OwnDecision:
    """One municipality's decision, with its place; the municipality is named by code."""

    place: Place
    municipality: str
    decision: Decision


def own_decisions(configuration: Configuration) -> Iterator[OwnDecision]:
    """Give every municipality's own decision under every agreement.

    The deciding meeting's decisions, and those of associates, are none.
    """
    for place, agreement in configuration.agreements():
        for number, party in enumerate(agreement.parties):
            if party.decision is not None:
                yield OwnDecision(place / "parties" / number / "decision", party.municipality, party.decision)
        for number, notice in enumerate(agreement.notices):
            if notice.decision is not None and notice.party.municipality is not None:
                yield OwnDecision(place / "notices" / number / "decision", notice.party.municipality, notice.decision)
        for number, amendment in enumerate(agreement.amendments):
            at = place / "amendments" / number / "approvals"
            for which, approval in enumerate(amendment.approvals):
                yield OwnDecision(at / which / "decision", approval.municipality, approval.decision)
