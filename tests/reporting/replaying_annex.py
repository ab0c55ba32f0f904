"""Income, VAT and settlements worked out again from nothing but what a year's JSON says."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from tests.reporting.replaying import half_up, to_cents


def assert_beside(told: Mapping[str, Any]) -> None:
    """Work out anew what stands beside the items of a year."""
    for income in told["income"]:
        assert_income(income)
    for vat in told["vat"]:
        assert_vat(vat)
    assert_to_share(told)
    for share in told["shares"]:
        borne = [to_cents(vat["members"].get(share["member"], "0")) for vat in told["vat"]]
        assert sum(borne) == to_cents(share["vat"])
        assert (share["settlement"] is None) == (told["settles"] is None)
        if share["settlement"] is not None:
            assert_settlement(share)


def assert_income(income: Mapping[str, Any]) -> None:
    """An income is taken off items or off shares, all of it; a grant only as far as it may be used."""
    assert not (income["items"] and income["members"])
    assert sum(map(to_cents, {**income["items"], **income["members"]}.values())) == to_cents(income["amount"])
    grant = income["grant"]
    if grant is None:
        return
    limits = [to_cents(grant["granted"]), to_cents(grant["less_other_income"])]
    assert (grant["percentage"] is None) == (grant["by_percentage"] is None)
    if grant["percentage"] is not None:
        most = int(to_cents(grant["eligible"]) * Fraction(grant["percentage"]) / 100)
        assert most == to_cents(grant["by_percentage"])
        limits.append(most)
    assert min(limits) == to_cents(grant["usable"]) >= to_cents(income["amount"])
    assert to_cents(grant["costs"]) == to_cents(grant["usable"]) + to_cents(grant["own_contribution"])


def assert_vat(vat: Mapping[str, Any]) -> None:
    """A tax follows from its rate and the net sum, or is the part of a gross sum; members bear all of it or none."""
    net, tax, gross = (to_cents(vat[key]) for key in ("net", "vat", "gross"))
    rate = Fraction(vat["percent"]) / 100
    assert net + tax == gross
    assert half_up(net * rate) == tax or half_up(gross / (1 + rate)) == net
    assert sum(map(to_cents, vat["members"].values())) == (tax if vat["borne_by"] == "members" else 0)


def assert_to_share(told: Mapping[str, Any]) -> None:
    """What is shared of an item is its net sum less the income taken off it; the tax never counts."""
    nets = {vat["item"]: to_cents(vat["net"]) for vat in told["vat"]}
    for item in told["items"]:
        if item["to_share"] is not None and item["item"] in nets:
            taken = sum(to_cents(income["items"].get(item["item"], "0")) for income in told["income"])
            assert nets[item["item"]] - taken == to_cents(item["to_share"])


def assert_settlement(share: Mapping[str, Any]) -> None:
    """The advance, with what is paid or returned and what is carried over, is the final share."""
    one = {key: to_cents(amount) for key, amount in share["settlement"].items()}
    assert one["closed"] == to_cents(share["amount"])
    assert one["closed"] - one["advance"] == one["difference"]
    assert one["advance"] + one["to_pay"] + one["carried_over"] == one["closed"]
