"""The figure on which a share rests."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen
from pendulum import Date


@frozen
class Basis:
    """One member's value of one driver, with its day and source.

    ``driver`` is a code of the list of drivers, ``value`` exact and in the
    driver's own unit (inhabitants, loans, euros …). ``assumed`` tells that the
    files mark the day or the figure as assumed.
    """

    driver: str
    value: Fraction
    day: Date
    source: str
    assumed: bool = False
