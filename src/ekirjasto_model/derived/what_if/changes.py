"""What may be otherwise in a year: its members, its formulas, its rates, the day of its population."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.formulas.formula import Parameters
from ekirjasto_model.values.rate import Rate


@frozen
class Joining:
    """A municipality that joins on a day of the year; without a day, on its first."""

    municipality: str
    day: Date | None = None


@frozen
class Leaving:
    """A member whose last day is one of the year; without a day it is no member in the year at all."""

    municipality: str
    day: Date | None = None


@frozen
class Merging:
    """Members that are one for the whole year, in the place of the first of them and with its code."""

    municipalities: tuple[str, ...]


@frozen
class OtherFormula:
    """Another formula for a cost item, in the place of its own.

    ``name`` is what the user called it: a shape, or the file that states it.
    """

    item: str
    formula: Parameters
    name: str


@frozen
class OtherRate:
    """Another rate for a cost item whose formula charges one."""

    item: str
    rate: Rate


@frozen
class PopulationYear:
    """Drivers of the last day of another year; figures other than population stay as they are."""

    year: int


Change = Joining | Leaving | Merging | OtherFormula | OtherRate | PopulationYear
"""One thing that is otherwise."""
