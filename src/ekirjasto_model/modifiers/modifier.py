"""What a modifier is: a change to exact shares, before the one rounding."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Generic, TypeVar

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.formulas.formula import FormulaKind, Parameters, nothing
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.text import Text

P = TypeVar("P", bound=Parameters)

Limits = tuple[int | None, ...]
"""For each member a limit in whole cents, None where it has none."""


@frozen
class Sums:
    """Every member's exact share of an item in euros, and the limits that rounding must keep.

    ``least`` and ``most`` are empty where nobody has one. A share lies within its
    limits already; they only say where no remainder cent may be taken or given.
    """

    exact: Exact
    least: Limits = ()
    most: Limits = ()


@frozen
class Setting:
    """What a modifier may look at beside the shares, all in the order of the members' codes.

    ``parts_of_year`` are what the first- or last-year rule gives each member, None for one
    that is a member all year. ``earlier`` are the shares of the same item in earlier years, by year and
    code. ``figures`` are the drivers' figures that the modifier asks for.
    """

    members: tuple[str, ...]
    year: int
    kind: FormulaKind
    parts_of_year: tuple[Fraction | None, ...]
    earlier: Mapping[int, Mapping[str, Money]] = field(factory=dict)
    figures: Mapping[Driver, Exact] = field(factory=dict)

    def whole_years(self, year: int) -> tuple[Money | None, ...]:
        """Return each member's share of an earlier year, None where it has none to be compared with.

        A member that pays for a part of this year has none: a part of a year is not
        compared with a whole one.

        Raises:
            KeyError: nobody's share of that year is known.
        """
        shares = self.earlier[year]
        pairs = zip(self.members, self.parts_of_year, strict=True)
        return tuple(shares.get(member) if part is None or part == 1 else None for member, part in pairs)


Said = tuple[Text, Mapping[str, Fact]]
"""A sentence and its facts."""


@frozen
class ModifierExample:
    """A modifier applied to the shares of two or three made-up members.

    ``stated`` are the parameters as a file states them; ``before`` and ``after`` the
    shares, ``parts_of_year`` and ``earlier`` as in the setting, by member. Of a modifier
    that chooses figures, ``figures_of_days`` are those that a sum is shared by in
    proportion, on the days that it chooses.
    """

    stated: Mapping[str, Any]
    before: Mapping[str, Money]
    after: Mapping[str, Money]
    year: int = 2026
    kind: FormulaKind = FormulaKind.SPLIT
    parts_of_year: Mapping[str, Fraction] = field(factory=dict)
    earlier: Mapping[int, Mapping[str, Money]] = field(factory=dict)
    figures: Mapping[Driver, Mapping[str, int]] = field(factory=dict)
    figures_of_days: Mapping[str, tuple[int, ...]] = field(factory=dict)

    @property
    def drivers_day(self) -> Date:
        """The day of the drivers' figures in the example: the last one of the year before."""
        return Date(self.year - 1, 12, 31)

    @property
    def setting(self) -> Setting:
        """What the modifier looks at in the example."""
        members = tuple(sorted(self.before))
        return Setting(
            members,
            self.year,
            self.kind,
            tuple(self.parts_of_year.get(member) for member in members),
            self.earlier,
            {driver: Exact(tuple(of[member] for member in members)) for driver, of in self.figures.items()},
        )


@frozen
class Modifier(Generic[P]):
    """Everything that people need to know about one modifier, beside its functions.

    Its name is its place: ``modifiers/surcharge.py`` is ``surcharge``.

    ``apply`` changes the exact shares; nothing is rounded but a limit, which is whole
    cents. ``keeps_total`` tells whether the item's sum stays what it was. ``said`` tells
    of the modifier in a sentence for the member in one place.

    ``factor`` is that of a modifier which only multiplies each share: the factors of
    the members, or None where it does more with these parameters. ``days`` is that of one
    which changes the days of the drivers' figures: from the drivers' day those whose mean
    is used. ``earlier_years`` are those whose shares it needs, from the annex's year,
    ``drivers`` those whose figures it needs. ``binds`` tells whether it is a limit that
    must hold at the end, ``repeats`` whether an item may state it more than once.

    Raises of ``apply``:
        CannotLimitError: the sum cannot be kept within the limits.
        KeyError: an earlier share that it needs is not there.
        ZeroDivisionError: it would divide by a stated zero.
    """

    shape: str
    parameters: type[P]
    about: Text
    calculation: Text
    promise: Text
    source: Text
    example: ModifierExample
    apply: Callable[[P, Sums, Setting], Sums]
    said: Callable[[P, Setting, int], Said]
    keeps_total: Callable[[P], bool]
    factor: Callable[[P, Setting], Exact | None] | None = None
    days: Callable[[P, Date], tuple[Date, ...]] | None = None
    earlier_years: Callable[[P, int], tuple[int, ...]] = lambda stated, year: ()
    drivers: Callable[[P], tuple[Driver, ...]] = nothing
    binds: bool = False
    repeats: bool = False

    @property
    def title(self) -> Text:
        """What people call the modifier."""
        return self.parameters.TITLE


AnyModifier = Modifier[Any]
"""A modifier whatever its parameters."""


def unchanged(stated: Parameters, sums: Sums, setting: Setting) -> Sums:
    """Return the shares as they are: for a modifier that only chooses the figures."""
    return sums
