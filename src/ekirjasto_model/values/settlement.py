"""What a final settlement comes to for one member."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.values.money import Money


@frozen
class Settlement:
    """A member's advance and its share of the closed sums; the difference may be negative, which is a refund.

    ``carried_over`` is the part of the difference that is moved to the next year
    instead of being paid or returned.

    >>> settled = Settlement(Money(10000), Money(9950), Money(0))
    >>> str(settled.difference), str(settled.to_pay)
    ('-0.50', '-0.50')
    """

    advance: Money
    closed: Money
    carried_over: Money

    @property
    def difference(self) -> Money:
        """The closed share less the advance."""
        return self.closed - self.advance

    @property
    def to_pay(self) -> Money:
        """What the member is invoiced; negative, what it gets back."""
        return self.difference - self.carried_over


@frozen
class DueInstalment:
    """What a member pays by a day; negative, what it gets back. ``number`` counts in the order of time, from 1."""

    number: int
    due: Date
    amount: Money
