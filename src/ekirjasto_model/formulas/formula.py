"""What a formula is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Any, Generic, TypeVar

from attrs import frozen

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.notation.document import Part
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text


class Parameters(Part):
    """What a file states of a formula: its name, and the numbers that it needs.

    ``shape`` is the literal by which the branch is chosen.
    """

    shape: str


P = TypeVar("P", bound=Parameters)

Figures = Mapping[Driver, Mapping[str, Fraction]]
"""For each driver that a formula asks for, every member's exact figure."""


class FormulaKind(StrEnum):
    """What a formula's shares are.

    A split divides a given sum: its shares are parts that add up to one. A charge
    asks a price: its shares are euros, and the sum follows from them.
    """

    SPLIT = "split"
    CHARGE = "charge"


@frozen
class WorkedExample:
    """A formula applied to two or three made-up members, for people to follow.

    ``stated`` are the parameters as a file states them, ``whole`` the sum that a
    split divides, ``figures`` each member's figure (empty, where the formula asks
    for none) and ``shares`` what each pays. Members are named by a letter.
    """

    stated: Mapping[str, str]
    figures: Mapping[str, int]
    shares: Mapping[str, Money]
    whole: Money | None = None


@frozen
class Formula(Generic[P]):
    """Everything that people need to know about one formula, beside its function.

    Its name is its place: ``formulas/per_inhabitant.py`` is ``per-inhabitant``.

    ``about`` says what it does, ``calculation`` the same as a line of arithmetic,
    ``promise`` what its shares always keep to, ``source`` where it is met.
    ``drivers`` names the drivers whose figures it needs. ``share`` takes the
    parameters, the members' codes and their figures, and gives each member an
    exact number: a part of the whole for a split, euros for a charge. Nothing is
    rounded here. ``rate`` gives a charge's price as the file writes it.
    """

    shape: str
    kind: FormulaKind
    parameters: type[P]
    about: Text
    calculation: Text
    promise: Text
    source: Text
    example: WorkedExample
    drivers: Callable[[P], tuple[Driver, ...]]
    share: Callable[[P, tuple[str, ...], Figures], Mapping[str, Fraction]]
    rate: Callable[[P], str] | None = None

    @property
    def title(self) -> Text:
        """What people call the formula."""
        return self.parameters.TITLE


AnyFormula = Formula[Any]
"""A formula whatever its parameters."""
