"""Every formula: a table of contents."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from ekirjasto_model.formulas.formula import AnyFormula, FormulaKind, Parameters

SHAPES: tuple[str, ...] = (
    # Charges: a price makes the sum
    "per-inhabitant",
    "base-plus-rate",
    "tier-table",
    "percent-of-budget",
    "per-use",
    "fixed",
    # Splits: a given sum is divided
    "proportional",
    "equal",
    "weighted",
    "tier-weights",
    "savings-proportional",
    "piecewise",
    "by-group",
)

FORMULAS: tuple[AnyFormula, ...] = tuple(
    import_module("ekirjasto_model.formulas." + shape.replace("-", "_")).FORMULA for shape in SHAPES
)
SPLITS = tuple(one for one in FORMULAS if one.kind is FormulaKind.SPLIT)

if TYPE_CHECKING:
    StatedFormula = Parameters
    StatedSplit = Parameters
else:
    StatedFormula = Annotated[reduce(or_, (one.parameters for one in FORMULAS)), Field(discriminator="shape")]
    StatedSplit = Annotated[reduce(or_, (one.parameters for one in SPLITS)), Field(discriminator="shape")]
    for _one in FORMULAS:
        _one.parameters.model_rebuild(_types_namespace={"StatedSplit": StatedSplit})
"""Any formula, or any split, as a file states it: the branch is chosen by ``shape``."""

_BY_SHAPE = {one.shape: one for one in FORMULAS}


def formula(shape: str) -> AnyFormula:
    """Return a formula by its name, as files state it in ``shape``.

    Raises:
        KeyError: there is no formula of that name.

    >>> formula("equal").kind.value
    'split'
    """
    return _BY_SHAPE[shape]
