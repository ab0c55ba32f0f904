"""What a formula is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.formulas.ground import Ground
from ekirjasto_model.notation.document import Part
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text


class Parameters(Part):
    """What a file states of a formula: its name, and the numbers that it needs.

    ``shape`` is the literal by which the branch is chosen.
    """

    shape: str


P = TypeVar("P", bound=Parameters)


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
    split divides, ``figures`` each member's figure of every driver (empty, where the
    formula asks for none), ``groups`` each member's group of every grouping it asks
    for, and ``shares`` what each pays. Members are named by a letter, or by code
    where the parameters name municipalities.
    """

    stated: Mapping[str, Any]
    shares: Mapping[str, Money]
    figures: Mapping[Driver, Mapping[str, int]] = field(factory=dict)
    groups: Mapping[Grouping, Mapping[str, str]] = field(factory=dict)
    whole: Money | None = None

    @property
    def ground(self) -> Ground:
        """What the formula works on in the example."""
        members = tuple(sorted(self.shares))
        return Ground(
            members,
            {driver: Exact(tuple(of[member] for member in members)) for driver, of in self.figures.items()},
            None if self.whole is None else self.whole.euros,
            {by: tuple(of.get(member, member) for member in members) for by, of in self.groups.items()},
        )


def nothing(stated: Parameters) -> tuple[Any, ...]:
    """Return that a formula asks for nothing, whatever its parameters."""
    return ()


@frozen
class Formula(Generic[P]):
    """Everything that people need to know about one formula, beside its functions.

    Its name is its place: ``formulas/per_inhabitant.py`` is ``per-inhabitant``.

    ``about`` says what it does, ``calculation`` the same as a line of arithmetic,
    ``promise`` what its shares always keep to, ``source`` where it is met.
    ``drivers`` names the drivers whose figures it needs, those of the formulas within
    it among them, and ``groupings`` the ways of grouping. ``share`` takes the
    parameters and the ground and gives each member an exact number: a part of the
    whole for a split, euros for a charge. Nothing is rounded here. ``step`` tells in a
    sentence how the number of the member in one place came about, and comes to exactly
    that number.

    ``price`` is that of a charge which is a price times the figure of its only driver.
    ``grows`` tells whether a member whose every figure is at least another's never
    pays less. ``within`` are the formulas that stand inside, by their key in the file.
    """

    shape: str
    kind: FormulaKind
    parameters: type[P]
    about: Text
    calculation: Text
    promise: Text
    source: Text
    example: WorkedExample
    share: Callable[[P, Ground], Exact]
    step: Callable[[P, Ground, int], Step]
    drivers: Callable[[P], tuple[Driver, ...]] = nothing
    groupings: Callable[[P], tuple[Grouping, ...]] = nothing
    grows: Callable[[P], bool] = lambda stated: True
    price: Callable[[P], Rate] | None = None
    within: Callable[[P], Mapping[str, Parameters]] = lambda stated: {}
    below: Callable[[P, Ground], Iterable[tuple[str, Ground]]] = lambda stated, ground: ()

    @property
    def title(self) -> Text:
        """What people call the formula."""
        return self.parameters.TITLE


AnyFormula = Formula[Any]
"""A formula whatever its parameters."""
