"""What a final settlement comes to, and the instalments in which sums are paid."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ekirjasto_model.codelists.deficit_rules import DeficitRule
from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.surplus_rules import SurplusRule
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.instalment import Instalment
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import whole_cents
from ekirjasto_model.values.settlement import DueInstalment, Settlement


def settlements(
    annex: CostAnnex, advance: CostAnnex, closed: Mapping[str, Money], advances: Mapping[str, Money]
) -> dict[str, Settlement]:
    """Return what each member's settlement comes to, by code: its closed share less its advance.

    What was paid too much, and too little, is paid or carried over as the settlement
    says, else as the advance does.
    """
    nothing = Money(0)
    surplus = annex.surplus or advance.surplus
    deficit = annex.deficit or advance.deficit
    found = {}
    for code in sorted({*closed, *advances}):
        paid, owed = advances.get(code, nothing), closed.get(code, nothing)
        moves = surplus is SurplusRule.CARRIED_OVER if owed < paid else deficit is DeficitRule.CARRIED_OVER
        found[code] = Settlement(paid, owed, owed - paid if moves else nothing)
    return found


def in_time_order(instalments: Sequence[Instalment]) -> list[tuple[int, Instalment]]:
    """Return instalments in the order of their due days, each with its place in the list."""
    return sorted(enumerate(instalments), key=lambda pair: (pair[1].due, pair[1].fraction, pair[0]))


def due_instalments(instalments: Sequence[Instalment], amount: Money) -> tuple[DueInstalment, ...]:
    """Split a sum into its instalments, to the cent, in the order of time; cents left over by largest remainder.

    A refund is split as a sum that is paid. Of equal remainders the earlier day gets
    the cent.

    >>> from fractions import Fraction
    >>> from pendulum import Date
    >>> halves = [Instalment(fraction=Fraction(1, 2), due=Date(2026, month, 1)) for month in (9, 3)]
    >>> [(str(one.due), str(one.amount)) for one in due_instalments(halves, Money(101))]
    [('2026-03-01', '0.51'), ('2026-09-01', '0.50')]
    """
    ordered = in_time_order(instalments)
    if not ordered:
        return ()
    sign = -1 if amount.cents < 0 else 1
    parts = Exact.of([one.fraction for _, one in ordered])
    cents = whole_cents(abs(amount.cents), parts.times(abs(amount.euros)), Remainder.LARGEST_REMAINDER)
    return tuple(
        DueInstalment(number, one.due, Money(sign * of))
        for number, ((_, one), of) in enumerate(zip(ordered, cents, strict=True), start=1)
    )
