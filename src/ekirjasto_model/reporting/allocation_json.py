"""Shares for programs."""

from __future__ import annotations

from ekirjasto_model.reporting.annex_json import annex_keys, share_keys
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.wording import plain, said
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.entry_fee import EntryFee
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.share import Allocation, ItemTrace, Share

VERSION = 1
"""The version of the shape; it rises when a key changes its meaning or goes."""


def allocation_json(allocation: Allocation, language: Language) -> str:
    """Write a year's shares as JSON, each with the trace of how it came about.

    Sums are text with two decimals, exact numbers text: ``"931"``, ``"3.5"`` or
    a fraction such as ``"2793/4"``. Only the sources that are the package's own
    words depend on the language.
    """
    document: Plain = {
        "version": VERSION,
        "year": allocation.year,
        "currency": "EUR",
        "total": str(allocation.total),
        "shares": [_share(share, language) for share in allocation.shares],
        "entry_fees": [_entry_fee(fee) for fee in allocation.entry_fees],
        **annex_keys(allocation),
    }
    return json_text(document)


def _share(share: Share, language: Language) -> dict[str, Plain]:
    """Give one member's share."""
    return {
        "member": share.member,
        "name": dict(share.name.in_all()),
        "amount": str(share.amount),
        **share_keys(share),
        "trace": {"items": [_item(trace, language) for trace in share.trace]},
    }


def _item(trace: ItemTrace, language: Language) -> Plain:
    """Give one cost item's part of a share; ``exact`` and ``full_year`` are in euros, before the rounding."""
    return {
        "item": trace.item,
        "name": dict(trace.name.in_all()),
        "formula": trace.formula,
        "basis": None if trace.basis is None else _basis(trace.basis, language),
        "whole": None if trace.whole is None else str(trace.whole),
        "part": None if trace.part is None else str(trace.part),
        "rate": trace.rate,
        "exact": str(trace.exact),
        "rounding": trace.rounding,
        "remainder_cents": trace.remainder_cents,
        "amount": str(trace.amount),
        "shared_by": trace.shared_by.value,
        "full_year": str(trace.full_year),
        "part_of_year": None if trace.part_of_year is None else _part_of_year(trace.part_of_year),
    }


def _part_of_year(part: PartOfYear) -> Plain:
    """Give the part of the year for which a member pays: the exact fraction, the rule, and the days."""
    return {
        "fraction": str(part.fraction),
        "rule": part.rule.value,
        "days": len(part.held.numbers),
        "periods": [{"starts": str(one.starts), "ends": str(one.ends)} for one in part.held.periods],
    }


def _entry_fee(fee: EntryFee) -> Plain:
    """Give an entry fee; it is no part of the total."""
    return {
        "member": fee.member,
        "name": dict(fee.name.in_all()),
        "amount": str(fee.amount),
        "agreement": fee.agreement,
        "joined": fee.joined.isoformat(),
    }


def _basis(basis: Basis, language: Language) -> Plain:
    """Give the figure that a share rests on."""
    return {
        "driver": basis.driver,
        "value": plain(basis.value),
        "day": basis.day.isoformat(),
        "source": said(basis.source, language),
        "assumed": basis.assumed,
    }
