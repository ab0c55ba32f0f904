"""How an income reduced what the members pay."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.usable_grant import UsableGrant


@frozen
class IncomeTrace:
    """One income as it was taken off.

    ``of_items`` says how much it took off each cost item before sharing, by the items'
    ids; ``of_members`` how much off each member's share after sharing, by code. One of
    the two is empty, and the other sums to ``amount``. A grant has its ``usable``.
    """

    income: str
    name: Names
    kind: IncomeKind
    taken: IncomePlace
    amount: Money
    of_items: Mapping[str, Money] = field(factory=dict)
    of_members: Mapping[str, Money] = field(factory=dict)
    usable: UsableGrant | None = None
