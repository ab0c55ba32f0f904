"""The value added tax of cost items: net sums, and the tax beside them."""

from __future__ import annotations

from fractions import Fraction

from pendulum import Date

from ekirjasto_model.codelists.remainders import Remainder
from ekirjasto_model.codelists.vat_bearers import VatBearer
from ekirjasto_model.derived.costing.shared_item import SharedItem
from ekirjasto_model.documents.cost_annex import CostAnnex
from ekirjasto_model.documents.cost_item import CostItem
from ekirjasto_model.reference.vat_rates import vat_rate
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.remainder import whole_cents
from ekirjasto_model.values.rounding import rounded
from ekirjasto_model.values.vat_trace import VatTrace


def purchase_day(annex: CostAnnex, item: CostItem) -> Date:
    """Return the day whose rate an item bears: its purchase's, else the first of the annex's year."""
    stated = None if item.vat is None else item.vat.purchased
    return Date(annex.year, 1, 1) if stated is None else stated


def percent_of(annex: CostAnnex, item: CostItem) -> Rate | None:
    """Return the rate of an item in per cent, None where its kind is not stated or no rate is known for the day."""
    if item.vat is None or item.vat.vat_kind is None:
        return None
    return vat_rate(item.vat.vat_kind, purchase_day(annex, item))


def net_amount(annex: CostAnnex, item: CostItem) -> Money | None:
    """Return an item's amount without VAT, None where it has none, or includes a tax whose rate is not known.

    An amount that includes the tax is divided by one and the rate, and rounded once to
    the cent: the tax is the rest of it, so that the two sum to the amount.

    >>> from ekirjasto_model.codelists.vat_kinds import VatKind
    >>> from ekirjasto_model.documents.item_vat import ItemVat
    >>> vat = ItemVat(vat_kind=VatKind.E_BOOKS, purchased=Date(2025, 3, 1), included=True)
    >>> str(net_amount(CostAnnex.model_construct(year=2025), CostItem.model_construct(amount=Money(100000), vat=vat)))
    '877.19'
    """
    if item.amount is None or item.vat is None or not item.vat.included:
        return item.amount
    percent = percent_of(annex, item)
    return None if percent is None else rounded(item.amount.euros / (1 + percent.value / 100))


def vat_trace(annex: CostAnnex, item: CostItem, shared: SharedItem) -> VatTrace | None:
    """Return the VAT of an item that states it, None where it states none or no rate is known.

    The tax is that of the purchase; income that reduces what the members pay does not
    reduce it. Of an item whose sum follows from a price it is that of the sum of the
    shares.
    """
    percent, vat = percent_of(annex, item), item.vat
    if percent is None or vat is None or vat.vat_kind is None:
        return None
    net = net_amount(annex, item) or Money(sum(shared.cents))
    tax = item.amount - net if vat.included and item.amount is not None else rounded(net.euros * percent.value / 100)
    bearer = vat.borne_by or VatBearer.BUYER
    parts = _of_members(tax, shared) if bearer is VatBearer.MEMBERS else {}
    included = bool(vat.included)
    return VatTrace(item.id, vat.vat_kind, purchase_day(annex, item), percent, net, tax, bearer, included, parts)


def _of_members(tax: Money, shared: SharedItem) -> dict[str, Money]:
    """Return each member's part of a tax, to the cent, in proportion to its share.

    Where nobody pays anything of the item it is in proportion to the formula's shares.
    """
    shares = shared.final.exact if shared.final.exact.total else shared.share
    if not shares.total:
        shares = Exact.alike(Fraction(1), len(shares))
    cents = whole_cents(tax.cents, shares.parts().times(tax.euros), Remainder.LARGEST_REMAINDER)
    return {code: Money(one) for code, one in zip(shared.ground.members, cents, strict=True)}
