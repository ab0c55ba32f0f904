"""What must be sound before every figure that a cost is shared by is known."""

from __future__ import annotations

from ekirjasto_model.rules.known_members import KNOWN_MEMBERS

KNOWN_FIGURES: tuple[str, ...] = (
    "cost-annex",
    *KNOWN_MEMBERS,
    "costs.alone-cost-missing",
    "costs.alone-cost-twice",
    "costs.earlier-figure-missing",
    "costs.measure-missing",
    "costs.measure-of-other-day",
    "costs.measure-twice",
    "costs.population-missing",
)
"""Needs of every rule that asks what a formula makes of the figures of those who share an item."""

KNOWN_CLASSES: tuple[str, ...] = ("costs.tier-ends-below-start", "costs.tiers-gap", "costs.tiers-overlap")
"""Needs of every rule that asks which class of a tier table a figure falls in."""
