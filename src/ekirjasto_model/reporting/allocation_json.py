"""Shares for programs; their published schema is ``schemas/allocation.schema.json``."""

from __future__ import annotations

from ekirjasto_model.reporting.allocation.traces import exact_or_null, trace_json
from ekirjasto_model.reporting.annex_json import annex_keys, share_keys
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.plainly import words
from ekirjasto_model.values.entry_fee import EntryFee
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.share import Allocation, Share
from ekirjasto_model.version import VERSION as PROGRAM

VERSION = 2
"""The version of the shape; it rises when a key changes its meaning or goes."""


def allocation_json(allocation: Allocation) -> str:
    """Write a year's shares as JSON, each with the trace of how it came about.

    Sums are text with two decimals, exact numbers text: ``"931"``, ``"3.5"`` or
    a fraction such as ``"7232/238115"``. Nothing in it depends on a language: names and
    sentences stand in all that there are.
    """
    document: Plain = {
        "version": VERSION,
        "made_by": f"ekirjasto {PROGRAM}",
        "year": allocation.year,
        "annex": allocation.annex,
        "currency": "EUR",
        "total": str(allocation.total),
        "items": [_item(item, allocation) for item in allocation.items],
        "shares": [_share(share) for share in allocation.shares],
        "entry_fees": [_entry_fee(fee) for fee in allocation.entry_fees],
        **annex_keys(allocation),
    }
    return json_text(document)


def _item(item: str, allocation: Allocation) -> Plain:
    """Give one cost item as a whole: its sum, and who got which of the cents left over."""
    found = [(share.member, trace) for share in allocation.shares if (trace := share.of_item(item)) is not None]
    first = found[0][1]
    return {
        "item": item,
        "name": words(first.name),
        "formula": first.formula,
        "shared_by": first.shared_by.value,
        "to_share": exact_or_null(first.to_share),
        "total": str(Money.total(trace.amount for _, trace in found)),
        "rounding": first.rounding,
        "cents": [
            {"member": member, "remainder_cents": trace.remainder_cents}
            for member, trace in found
            if trace.remainder_cents
        ],
        "apart": str(allocation.apart.get(item, Money(0))),
    }


def _share(share: Share) -> Plain:
    """Give one member's share."""
    return {
        "member": share.member,
        "name": words(share.name),
        "amount": str(share.amount),
        **share_keys(share),
        "trace": {"items": [trace_json(trace) for trace in share.trace]},
    }


def _entry_fee(fee: EntryFee) -> Plain:
    """Give an entry fee; it is no part of the total."""
    return {
        "member": fee.member,
        "name": words(fee.name),
        "amount": str(fee.amount),
        "agreement": fee.agreement,
        "joined": fee.joined.isoformat(),
    }
