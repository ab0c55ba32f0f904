"""The value added tax of a purchase, beside the net shares."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.codelists.vat_bearers import VatBearer
from ekirjasto_model.codelists.vat_kinds import VatKind
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate


@frozen
class VatTrace:
    """One item's VAT: its kind, the day whose rate was used, the rate in per cent, the net sum and the tax.

    ``of_members`` is each member's part of the tax, by code, in proportion to the net
    shares; it is empty where the buying municipality bears the tax. ``included`` tells
    that the annex states the sum with the tax in it.
    """

    item: str
    kind: VatKind
    day: Date
    percent: Rate
    net: Money
    vat: Money
    borne_by: VatBearer
    included: bool = False
    of_members: Mapping[str, Money] = field(factory=dict)

    @property
    def gross(self) -> Money:
        """What the purchase costs with the tax."""
        return self.net + self.vat
