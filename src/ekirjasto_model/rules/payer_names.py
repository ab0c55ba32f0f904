"""The names of those among whom a formula shares."""

from __future__ import annotations

from collections.abc import Iterable

from ekirjasto_model.derived.costing.known_grounds import KnownGround
from ekirjasto_model.rules.listed_names import listed_names
from ekirjasto_model.values.text import Text


def payer_names(known: KnownGround, payers: Iterable[str]) -> Text:
    """Name the members that some payers are; a group stands for its members."""
    return listed_names(payer_codes(known, payers))


def payer_codes(known: KnownGround, payers: Iterable[str]) -> set[str]:
    """Return the codes of the members that some payers are.

    A formula between groups has the groups' names in the place of codes.
    """
    found: set[str] = set()
    for payer in payers:
        found.update([payer] if payer in known.ground.members else _members(known, payer))
    return found


def _members(known: KnownGround, group: str) -> set[str]:
    """Return the members of a group, whatever groups them."""
    return {
        code
        for names in known.ground.groups.values()
        for code, name in zip(known.ground.members, names, strict=True)
        if name == group
    }
