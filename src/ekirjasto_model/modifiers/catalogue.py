"""Every modifier: a table of contents."""

from __future__ import annotations

from functools import reduce
from importlib import import_module
from operator import or_
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.modifiers.modifier import AnyModifier

MODIFIER_SHAPES: tuple[str, ...] = (
    "mean-of-years",
    "earlier-figure",
    "part-of-year",
    "fraction",
    "index",
    "surcharge",
    "discount",
    "phase-in",
    "freeze",
    "change-cap",
    "minimum",
    "maximum",
)

MODIFIERS: tuple[AnyModifier, ...] = tuple(
    import_module("ekirjasto_model.modifiers." + shape.replace("-", "_")).MODIFIER for shape in MODIFIER_SHAPES
)

if TYPE_CHECKING:
    StatedModifier = Parameters
else:
    StatedModifier = Annotated[reduce(or_, (one.parameters for one in MODIFIERS)), Field(discriminator="shape")]
"""Any modifier, as a file states it: the branch is chosen by ``shape``."""

_BY_SHAPE = {one.shape: one for one in MODIFIERS}


def modifier(shape: str) -> AnyModifier:
    """Return a modifier by its name, as files state it in ``shape``.

    Raises:
        KeyError: there is no modifier of that name.

    >>> modifier("surcharge").title.en
    'surcharge'
    """
    return _BY_SHAPE[shape]
