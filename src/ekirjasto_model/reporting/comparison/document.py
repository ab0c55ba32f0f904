"""A comparison for programs; its published schema is ``schemas/comparison.schema.json``."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.chapters.comparison.alternative import four_decimals
from ekirjasto_model.derived.what_if.changes import (
    Change,
    Joining,
    Leaving,
    Merging,
    OtherFormula,
    OtherRate,
    PopulationYear,
)
from ekirjasto_model.derived.what_if.comparison import Compared, Comparison, Effect, MemberRow, Side
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.plainly import day_or_null, sum_or_null, texts, words
from ekirjasto_model.reporting.wording import plain
from ekirjasto_model.values.node import Plain
from ekirjasto_model.version import VERSION as PROGRAM

VERSION = 1
"""The version of the shape; it rises when a key changes its meaning or goes."""


def comparison_json(compared: Comparison) -> str:
    """Write a comparison as JSON: sums as text with two decimals, days as text, null for what there is not.

    Nothing in it depends on a language: names stand in all that there are.
    """
    return json_text(
        {
            "version": VERSION,
            "made_by": f"ekirjasto {PROGRAM}",
            "as_of": compared.as_of.isoformat(),
            "year": compared.year,
            "currency": "EUR",
            "before": _side(compared.before),
            "alternatives": list(map(_compared, compared.alternatives)),
        }
    )


def _side(side: Side) -> Plain:
    """Give one side without its members."""
    return {
        "name": side.name,
        "annex": side.annex,
        "drivers_day": side.drivers_day.isoformat(),
        "formulas": texts(side.formulas),
        "total": str(side.total),
    }


def _compared(one: Compared) -> Plain:
    """Give one alternative."""
    return {
        "side": _side(one.side),
        "changes": list(map(_change, one.changes)),
        "left_out": texts(item.id for item in one.left_out),
        "total_before": str(one.before.total),
        "total_after": str(one.side.total),
        "change": str(one.side.total - one.before.total),
        "effects": [
            {"effect": effect.value, "members": len(one.of(effect)), "change": str(one.sum_of(effect))}
            for effect in Effect
        ],
        "members": list(map(_row, one.rows)),
        "entry_fees": [{"member": fee.member, "amount": str(fee.amount)} for fee in one.entry_fees],
    }


def _row(row: MemberRow) -> Plain:
    """Give one member's sums."""
    return {
        "members": texts(row.members),
        "names": [words(name_of(code)) for code in row.members],
        "inhabitants": None if row.inhabitants is None else plain(row.inhabitants),
        "before": sum_or_null(row.before),
        "after": sum_or_null(row.after),
        "change": str(row.change),
        "before_per_inhabitant": _each(row.per_inhabitant(row.before)),
        "after_per_inhabitant": _each(row.per_inhabitant(row.after)),
        "change_per_inhabitant": _each(row.per_inhabitant(row.change)),
        "effect": row.effect.value,
    }


def _each(exact: Fraction | None) -> Plain:
    """Give euros per inhabitant."""
    return None if exact is None else four_decimals(exact)


def _change(change: Change) -> Plain:
    """Give one change: its kind, and what there is of municipalities, day, item, formula, rate and year."""
    found: dict[str, Plain] = dict.fromkeys(("day", "item", "formula", "rate", "year"))
    match change:
        case Joining(code, day):
            return {"kind": "join", "municipalities": [code], **found, "day": day_or_null(day)}
        case Leaving(code, day):
            return {"kind": "leave", "municipalities": [code], **found, "day": day_or_null(day)}
        case Merging(codes):
            return {"kind": "merge", "municipalities": texts(codes), **found}
        case OtherFormula(item, stated):
            return {"kind": "formula", "municipalities": [], **found, "item": item, "formula": stated.shape}
        case OtherRate(item, rate):
            return {"kind": "rate", "municipalities": [], **found, "item": item, "rate": str(rate)}
        case PopulationYear(year):
            return {"kind": "population", "municipalities": [], **found, "year": year}
