"""What must be sound before it is known what income and a settlement come to."""

from __future__ import annotations

from ekirjasto_model.rules.known_figures import KNOWN_CLASSES, KNOWN_FIGURES

KNOWN_COSTS: tuple[str, ...] = (
    "e-library",
    *KNOWN_FIGURES,
    *KNOWN_CLASSES,
    "members.id-twice",
    "members.unknown-id",
    "costs.agreement-not-in-force",
    "costs.fixed-member-missing",
    "costs.fixed-twice",
    "costs.marginal-not-from-zero",
    "costs.no-members",
    "costs.nothing-to-share-by",
    "costs.split-without-amount",
    "costs.tier-outside",
    "costs.tier-weights-zero",
    "costs.tier-without-one-price",
    "costs.vat-kind-missing",
    "costs.vat-rate-unknown",
    "costs.weights-not-one",
)
"""Needs of every rule that asks for a cost annex's sums."""
