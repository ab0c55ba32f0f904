"""What a member's share of a year holds beside its shares of the items: what is taken off after the sharing."""

from __future__ import annotations

from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.values.money import Money


def beside_items(shared: SharedYear) -> dict[str, Money]:
    """Return by how much each member's share differs from the sum of its items, by code; only where it does.

    It is negative where something is taken off.
    """
    rest = {code: amount.cents for code, amount in shared.amounts().items()}
    for item in shared.items:
        for code, cents in zip(item.ground.members, item.cents, strict=True):
            rest[code] -= cents
    return {code: Money(cents) for code, cents in rest.items() if cents}
