"""What must be sound before it is known what income and a settlement come to."""

from __future__ import annotations

from ekirjasto_model.rules.known_members import KNOWN_MEMBERS

KNOWN_COSTS: tuple[str, ...] = (
    "cost-annex",
    "e-library",
    *KNOWN_MEMBERS,
    "members.id-twice",
    "members.unknown-id",
    "costs.agreement-not-in-force",
    "costs.measure-missing",
    "costs.no-members",
    "costs.nothing-to-share-by",
    "costs.population-missing",
    "costs.split-without-amount",
    "costs.vat-kind-missing",
    "costs.vat-rate-unknown",
)
"""Needs of every rule that asks for a cost annex's sums."""
