"""What a year's shares have beside their items, for programs: income, VAT, the final settlement, instalments."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.values.income_trace import IncomeTrace
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.settlement import DueInstalment, Settlement
from ekirjasto_model.values.share import Allocation, Share
from ekirjasto_model.values.usable_grant import UsableGrant
from ekirjasto_model.values.vat_trace import VatTrace


def annex_keys(allocation: Allocation) -> dict[str, Plain]:
    """Give the keys of the whole year; the shares are net of income and VAT."""
    return {
        "settles": allocation.settles or None,
        "income": [_income(one) for one in allocation.income],
        "vat": [_vat(one) for one in allocation.vat],
    }


def share_keys(share: Share) -> dict[str, Plain]:
    """Give the keys of one share: what income took off it, its VAT, its settlement and its instalments."""
    return {
        "income": str(share.income),
        "vat": str(share.vat),
        "settlement": None if share.settlement is None else _settlement(share.settlement),
        "instalments": [_instalment(one) for one in share.instalments],
    }


def _income(one: IncomeTrace) -> Plain:
    """Give one income: ``items`` by the items' ids, ``members`` by code."""
    return {
        "income": one.income,
        "name": dict(one.name.in_all()),
        "income_kind": one.kind.value,
        "taken": one.taken.value,
        "amount": str(one.amount),
        "items": _amounts(one.of_items),
        "members": _amounts(one.of_members),
        "grant": None if one.usable is None else _grant(one.usable),
    }


def _grant(usable: UsableGrant) -> Plain:
    """Give how much of a grant may be used."""
    return {
        "grant": usable.grant,
        "granted": str(usable.granted),
        "costs": str(usable.costs),
        "eligible": str(usable.eligible),
        "percentage": None if usable.percentage is None else str(usable.percentage),
        "by_percentage": None if usable.by_percentage is None else str(usable.by_percentage),
        "less_other_income": str(usable.less_other_income),
        "usable": str(usable.amount),
        "own_contribution": str(usable.own_contribution),
    }


def _vat(one: VatTrace) -> Plain:
    """Give one item's VAT; ``members`` by code, empty where the buying municipality bears it."""
    return {
        "item": one.item,
        "vat_kind": one.kind.value,
        "day": one.day.isoformat(),
        "percent": str(one.percent),
        "net": str(one.net),
        "vat": str(one.vat),
        "gross": str(one.gross),
        "borne_by": one.borne_by.value,
        "members": _amounts(one.of_members),
    }


def _settlement(one: Settlement) -> Plain:
    """Give a member's settlement; negative sums are returned."""
    return {
        "advance": str(one.advance),
        "closed": str(one.closed),
        "difference": str(one.difference),
        "carried_over": str(one.carried_over),
        "to_pay": str(one.to_pay),
    }


def _instalment(one: DueInstalment) -> Plain:
    """Give one instalment."""
    return {"number": one.number, "due": one.due.isoformat(), "amount": str(one.amount)}


def _amounts(amounts: Mapping[str, Money]) -> Plain:
    """Give sums by their keys, in order."""
    return {key: str(amount) for key, amount in sorted(amounts.items())}
