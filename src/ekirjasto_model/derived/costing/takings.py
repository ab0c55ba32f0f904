"""Income taken off the cost items before they are shared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import field, frozen

from ekirjasto_model.codelists.income_kinds import IncomeKind
from ekirjasto_model.codelists.income_places import IncomePlace
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.grants import grant_of, usable_grant
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.income import Income
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import split
from ekirjasto_model.values.usable_grant import UsableGrant

ORDER = (IncomePlace.NAMED_ITEMS, IncomePlace.OFF_THE_TOP, IncomePlace.AFTER_SHARING)
"""Income from named items goes first, so that what is taken off the top is shared by what they leave."""


@frozen
class Taking:
    """One income and what it takes off.

    ``number`` is its place in the annex's list. ``amount`` is None where it is not
    known. ``left`` is what there was to take it from; an income that is larger takes
    nothing, for the files have to be corrected first. ``of_items`` are the parts by the
    items' ids, none for an income taken after the sharing.
    """

    number: int
    income: Income
    amount: Money | None
    left: Money
    of_items: Mapping[str, Money] = field(factory=dict)
    usable: UsableGrant | None = None

    @property
    def fits(self) -> bool:
        """Whether there is as much to take it from."""
        return self.amount is not None and self.amount <= self.left


def takings(
    configuration: Configuration, annex: CostAnnex, sums: Mapping[str, Money], charges: Mapping[str, Money]
) -> tuple[Taking, ...]:
    """Return what each income of an annex takes off, in the order in which they are taken.

    ``sums`` are the net sums of the items that are split, by their ids, ``charges``
    those that follow from a price: these count among a grant's costs, but nothing is
    taken off them before the sharing. Each income reduces its items in proportion to
    what is left of them, to the cent.
    """
    left, grants = dict(sums), list[Money]()
    found = []
    for number, income in _in_order(annex):
        usable = _usable(configuration, annex, income, {**sums, **charges}, Money.total(grants))
        amount = income.amount if income.amount is not None else None if usable is None else usable.amount
        if income.income_kind is IncomeKind.GRANT and amount is not None:
            grants.append(amount)
        open_items = {item: left[item] for item in _from(income, left)}
        room = Money.total(open_items.values())
        parts: dict[str, Money] = {}
        if income.taken is IncomePlace.AFTER_SHARING:
            room = Money.total([*left.values(), *charges.values()])
        elif amount is not None and amount <= room and room.cents:
            parts = split(amount, {item: one.cents for item, one in open_items.items()})
            for item, part in parts.items():
                left[item] -= part
        found.append(Taking(number, income, amount, room, parts, usable))
    return tuple(found)


def _in_order(annex: CostAnnex) -> Iterator[tuple[int, Income]]:
    """Give the income in the order in which it is taken, each with its place in the list."""
    numbered = enumerate(annex.income)
    yield from sorted(numbered, key=lambda pair: (ORDER.index(pair[1].taken), pair[1].id, pair[0]))


def _from(income: Income, sums: Mapping[str, Money]) -> list[str]:
    """Return the ids of the items that an income concerns."""
    if income.taken is IncomePlace.NAMED_ITEMS:
        return sorted(item for item in set(income.from_items) if item in sums)
    return sorted(sums)


def _usable(
    configuration: Configuration, annex: CostAnnex, income: Income, sums: Mapping[str, Money], grants: Money
) -> UsableGrant | None:
    """Return how much of the grant that an income names may be used, None where that cannot be told.

    Its costs are those of the items that it is taken from. Other income for them is
    what is neither the members' own money nor a grant that was counted before.
    """
    grant = grant_of(configuration, income) if income.income_kind is IncomeKind.GRANT else None
    if grant is None:
        return None
    items = set(_from(income, sums))
    others = (
        one.amount
        for one in annex.income
        if one.income_kind is IncomeKind.OTHER and one.amount is not None and items & set(_from(one, sums))
    )
    return usable_grant(grant, Money.total(sums[item] for item in items), Money.total(others) + grants)
