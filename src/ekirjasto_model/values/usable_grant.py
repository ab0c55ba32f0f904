"""How much of a state grant may be used, and why no more."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate


@frozen
class UsableGrant:
    """What may be used of a grant: the least of three sums (Act on Discretionary Government Grants 688/2001, 6 §).

    ``granted`` is what was granted; ``by_percentage`` the greatest percentage of the
    costs that count, in whole cents downwards, None where no percentage is stated;
    ``less_other_income`` those costs less other income for the same. ``costs`` are all
    the costs that the grant is taken from, ``eligible`` those of them that count.
    """

    grant: str
    granted: Money
    costs: Money
    eligible: Money
    other_income: Money
    percentage: Rate | None = None

    @property
    def by_percentage(self) -> Money | None:
        """The greatest percentage of the costs that count."""
        if self.percentage is None:
            return None
        return Money(int(self.eligible.cents * self.percentage.value / 100))

    @property
    def less_other_income(self) -> Money:
        """The costs that count less other income, never below zero."""
        return max(self.eligible - self.other_income, Money(0))

    @property
    def amount(self) -> Money:
        """The usable amount.

        >>> half = UsableGrant("a", Money(8000), Money(10000), Money(9000), Money(2000), Rate.of("50"))
        >>> str(half.amount), str(half.own_contribution)
        ('45.00', '55.00')
        """
        least = min(self.granted, self.less_other_income)
        return least if self.by_percentage is None else min(least, self.by_percentage)

    @property
    def own_contribution(self) -> Money:
        """The rest of the costs, which the grant does not cover."""
        return self.costs - self.amount
