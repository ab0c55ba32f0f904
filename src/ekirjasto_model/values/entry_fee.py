"""What a municipality owes for joining."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names


@frozen
class EntryFee:
    """An entry fee: who owes it, from the day of joining, and the id of the agreement that says so.

    It is paid once, and is no part of any cost item.
    """

    member: str
    name: Names
    amount: Money
    agreement: str
    joined: Date
