"""What an inhabitant costs, by the size of the municipality: a table, no answer."""

from __future__ import annotations

from fractions import Fraction

from attrs import frozen

from ekirjasto_model.derived.costing.shared_year import SharedYear
from ekirjasto_model.derived.fairness.inhabitants import Inhabitants
from ekirjasto_model.values.money import Money

BOUNDS: tuple[int, ...] = (0, 2_000, 5_000, 10_000, 20_000, 40_000, 100_000)
"""The least inhabitants of each class; the table's own choice, close to those that municipal statistics use."""


@frozen
class SizeClass:
    """The members of one size: from ``least`` inhabitants to under ``below``, None for the largest class.

    ``members`` are their codes. Euros per inhabitant are exact: of all together, and the
    least and the greatest of them.
    """

    least: int
    below: int | None
    members: tuple[str, ...]
    inhabitants: Fraction
    amount: Money
    lowest: Fraction
    highest: Fraction

    @property
    def per_inhabitant(self) -> Fraction:
        """What they pay together for each of their inhabitants."""
        return self.amount.euros / self.inhabitants


def size_classes(shared: SharedYear, inhabitants: Inhabitants) -> tuple[SizeClass, ...]:
    """Return the classes that have members, the smallest first; members without known inhabitants are in none."""
    amounts = shared.amounts()
    found = []
    for number, least in enumerate(BOUNDS):
        below = BOUNDS[number + 1] if number + 1 < len(BOUNDS) else None
        codes = tuple(
            code
            for code in amounts
            if inhabitants.get(code, 0) and least <= inhabitants[code] and (below is None or inhabitants[code] < below)
        )
        if codes:
            each = [amounts[code].euros / inhabitants[code] for code in codes]
            people = sum((inhabitants[code] for code in codes), Fraction(0))
            paid = Money.total(amounts[code] for code in codes)
            found.append(SizeClass(least, below, codes, people, paid, min(each), max(each)))
    return tuple(found)
