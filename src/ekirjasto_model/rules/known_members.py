"""What must be sound before it is known who is a member, and when."""

from __future__ import annotations

KNOWN_MEMBERS: tuple[str, ...] = (
    "agreement",
    "agreements.ends-before-it-starts",
    "agreements.party-outside-term",
    "members.abolished-municipality",
    "members.period-ends-before-it-starts",
    "members.unknown-municipality",
)
"""Needs of every rule that asks for the members of a day or a year."""
