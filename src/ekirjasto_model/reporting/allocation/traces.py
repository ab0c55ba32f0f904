"""How one share of one item came about, for programs."""

from __future__ import annotations

from fractions import Fraction

from ekirjasto_model.codelists.drivers import DRIVERS, Driver
from ekirjasto_model.reporting.allocation.steps import step_json
from ekirjasto_model.reporting.plainly import sum_or_null, words
from ekirjasto_model.reporting.wording import plain
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.part_of_year import PartOfYear
from ekirjasto_model.values.share import ItemTrace


def trace_json(trace: ItemTrace) -> Plain:
    """Give one cost item's part of a share, in the order in which it is worked out."""
    return {
        "item": trace.item,
        "name": words(trace.name),
        "shared_by": trace.shared_by.value,
        "to_share": exact_or_null(trace.to_share),
        "formula": trace.formula,
        "rate": trace.rate,
        "step": step_json(trace.step),
        "bases": [basis_json(basis) for basis in trace.bases],
        "full_year": plain(trace.full_year),
        "part_of_year": None if trace.part_of_year is None else _part_of_year(trace.part_of_year),
        "modifiers": [step_json(step) for step in trace.modified],
        "exact": plain(trace.exact),
        "whole": sum_or_null(trace.whole),
        "part": exact_or_null(trace.part),
        "rounding": trace.rounding,
        "remainder_cents": trace.remainder_cents,
        "amount": str(trace.amount),
    }


def basis_json(basis: Basis) -> Plain:
    """Give a figure that a share rests on; a source of the package's own by language, another as it is."""
    source = basis.source
    return {
        "driver": basis.driver,
        "value": plain(basis.value),
        "unit": words(DRIVERS.entries[Driver(basis.driver)].unit),
        "day": basis.day.isoformat(),
        "source": source if isinstance(source, str) else words(source),
        "assumed": basis.assumed,
    }


def exact_or_null(number: Fraction | None) -> Plain:
    """Give an exact number, if there is one.

    >>> exact_or_null(Fraction(1, 3)), exact_or_null(Fraction(1, 8))
    ('1/3', '0.125')
    """
    return None if number is None else plain(number)


def _part_of_year(part: PartOfYear) -> Plain:
    """Give the part of the year for which a member pays: the exact fraction, the rule, and the days."""
    return {
        "fraction": plain(part.fraction),
        "counted": str(part),
        "rule": part.rule.value,
        "days": len(part.held.numbers),
        "periods": [{"starts": str(one.starts), "ends": str(one.ends)} for one in part.held.periods],
    }
