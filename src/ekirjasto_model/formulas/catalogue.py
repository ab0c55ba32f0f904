"""Every formula: a table of contents."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from ekirjasto_model.formulas.formula import AnyFormula, Parameters

SHAPES: tuple[str, ...] = (
    "per-inhabitant",
    "proportional",
    "equal",
)

FORMULAS: tuple[AnyFormula, ...] = tuple(
    import_module("ekirjasto_model.formulas." + shape.replace("-", "_")).FORMULA for shape in SHAPES
)

if TYPE_CHECKING:
    StatedFormula = Parameters
else:
    StatedFormula = Annotated[reduce(or_, (formula.parameters for formula in FORMULAS)), Field(discriminator="shape")]
"""Any formula, as a file states it: the branch is chosen by ``shape``."""

_BY_SHAPE = {formula.shape: formula for formula in FORMULAS}


def formula(shape: str) -> AnyFormula:
    """Return a formula by its name, as files state it in ``shape``.

    Raises:
        KeyError: there is no formula of that name.

    >>> formula("equal").kind.value
    'split'
    """
    return _BY_SHAPE[shape]
