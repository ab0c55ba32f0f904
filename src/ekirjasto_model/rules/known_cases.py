"""What must be sound before a joining case can be followed."""

from __future__ import annotations

from ekirjasto_model.rules.known_members import KNOWN_MEMBERS

KNOWN_CASES: tuple[str, ...] = (
    "joining-case",
    *KNOWN_MEMBERS,
    "agreements.party-twice",
    "agreements.unknown-id",
    "members.id-twice",
)
"""Needs of every rule that asks how far a joining case has come."""
