"""The figure on which a share rests."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen
from pendulum import Date

from ekirjasto_model.values.text import Text


@frozen
class Basis:
    """One member's value of one driver, with its day and source.

    ``driver`` is a code of the list of drivers, ``value`` exact and in the
    driver's own unit (inhabitants, loans, euros …). ``source`` is a ``Text``
    where the package's own tables have the figure, and shown as it is where the
    files state it. ``assumed`` tells that the files mark the day or the figure
    as assumed.
    """

    driver: str
    value: Fraction
    day: Date
    source: str | Text
    assumed: bool = False
