"""What a formula works on: the members, their figures and the sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from attrs import evolve, field, frozen

from ekirjasto_model.codelists.drivers import Driver
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.values.exact import Exact
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rate import Rate


@frozen
class Ground:
    """The members by code, their figures of each driver in the same order, and the sum to share.

    ``whole`` is in euros, and None for a charge, which has no sum to share. ``groups``
    tell for each way of grouping the group of every member; a member that is in none
    is a group of its own, named by its code.

    >>> ground = Ground(("047", "583"), {Driver.LOANS: Exact((30, 10))})
    >>> ground.only([1]).figures[Driver.LOANS]
    Exact(numerators=(10,), denominator=1)
    """

    members: tuple[str, ...]
    figures: Mapping[Driver, Exact]
    whole: Fraction | None = None
    groups: Mapping[Grouping, tuple[str, ...]] = field(factory=dict)

    def sharing(self, whole: Fraction) -> Ground:
        """Return the ground for another sum, in euros."""
        return evolve(self, whole=whole)

    def euros(self, part: Fraction) -> Rate:
        """Return what a part of the whole is in euros, exactly; written with its cents where these are whole."""
        euros = part * (self.whole or Fraction(0))
        cents = euros * 100
        return Rate(euros, str(Money(cents.numerator)) if cents.denominator == 1 else "")

    def only(self, places: Sequence[int]) -> Ground:
        """Return the ground of the members in some places, in that order."""
        return Ground(
            tuple([self.members[place] for place in places]),
            {driver: exact.only(places) for driver, exact in self.figures.items()},
            self.whole,
            {by: tuple([names[place] for place in places]) for by, names in self.groups.items()},
        )

    def grouped(self, by: Grouping) -> dict[str, list[int]]:
        """Return the places of each group's members, groups by name."""
        found: dict[str, list[int]] = {}
        for place, name in enumerate(self.groups[by]):
            found.setdefault(name, []).append(place)
        return {name: found[name] for name in sorted(found)}

    def between(self, by: Grouping) -> Ground:
        """Return the ground on which the groups stand as members, with the sums of their members' figures."""
        groups = self.grouped(by)
        summed = {
            driver: Exact(
                tuple([sum([exact.numerators[place] for place in places]) for places in groups.values()]),
                exact.denominator,
            )
            for driver, exact in self.figures.items()
        }
        names = tuple(groups)
        return evolve(self, members=names, figures=summed, groups=dict.fromkeys(self.groups, names))
