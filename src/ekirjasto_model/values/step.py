"""One step of how a share came about."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from attrs import field, frozen

from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.text import Text


@frozen
class Step:
    """What one formula, a part of one, or a modifier came to for one member.

    ``shape`` is the formula's or modifier's name. ``exact`` is what it came to: a
    part of the whole for a split, euros for a charge and after a modifier. ``said``
    tells it in a sentence with ``facts``; exact numbers among them are ``Rate``.
    ``inner`` are the steps of the formulas within, in order.

    ``reckoned`` is the calculation that comes to ``exact``, in the names of facts:
    ``weight * figure / whole``. In it ``sum`` and ``product`` are those of the inner
    steps, and ``min(a, b)`` is the lesser of two. It is empty where the member's own facts do not suffice, as where a
    least share lets the others pay more.
    """

    shape: str
    exact: Fraction
    said: Text
    facts: Mapping[str, Fact] = field(factory=dict)
    inner: tuple[Step, ...] = ()
    reckoned: str = ""
