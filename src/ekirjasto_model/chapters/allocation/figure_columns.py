"""The figures that a year's shares rest on, as columns of a table."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.values.basis import Basis
from ekirjasto_model.values.share import Allocation


@frozen
class FigureColumn:
    """Every member's figure of one driver, in the order of the shares, None where none is used.

    ``day`` is stated where the figures of several days are used, each in a column of
    its own.
    """

    driver: Driver
    day: Date | None
    bases: tuple[Basis | None, ...]

    @property
    def total(self) -> Fraction:
        """The sum of the figures."""
        return sum((basis.value for basis in self.bases if basis is not None), Fraction(0))


def figure_columns(allocation: Allocation) -> Iterator[FigureColumn]:
    """Give a column for each driver that shares rest on, in the codelist's order.

    A driver of which some member's figures of several days are used has a column for
    each day.
    """
    for driver in Driver:
        of_each = [
            {basis.day: basis for trace in share.trace for basis in trace.bases if basis.driver == driver.value}
            for share in allocation.shares
        ]
        if any(len(days) > 1 for days in of_each):
            for day in sorted({day for days in of_each for day in days}):
                yield FigureColumn(driver, day, tuple(days.get(day) for days in of_each))
        elif any(of_each):
            yield FigureColumn(driver, None, tuple(next(iter(days.values()), None) for days in of_each))
