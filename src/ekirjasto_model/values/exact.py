"""Exact numbers, one for each of some members."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cached_property
from math import gcd, lcm

from attrs import frozen


@frozen(slots=False)
class Exact:
    """Exact numbers in the order of some members, over one common denominator.

    Whole numerators are added and multiplied without a fraction for each number,
    and no binary float ever touches them.

    >>> halves = Exact.of([Fraction(1, 2), Fraction(1, 3)])
    >>> halves
    Exact(numerators=(3, 2), denominator=6)
    >>> str(halves.times(Fraction(3, 4))[1]), str(halves.total)
    ('1/4', '5/6')
    """

    numerators: tuple[int, ...]
    denominator: int = 1

    @classmethod
    def of(cls, numbers: Iterable[Fraction | int]) -> Exact:
        """Hold some numbers in their order."""
        held = list(numbers)
        below = lcm(*(number.denominator for number in held))
        return cls(tuple(number.numerator * (below // number.denominator) for number in held), below)

    @classmethod
    def alike(cls, number: Fraction, count: int) -> Exact:
        """Hold the same number ``count`` times."""
        return cls((number.numerator,) * count, number.denominator)

    @cached_property
    def total(self) -> Fraction:
        """The sum of all."""
        return Fraction(sum(self.numerators), self.denominator)

    def __getitem__(self, place: int) -> Fraction:
        """Return the number in a place, from 0."""
        return Fraction(self.numerators[place], self.denominator)

    def __iter__(self) -> Iterator[Fraction]:
        """Give the numbers in order."""
        return (Fraction(numerator, self.denominator) for numerator in self.numerators)

    def __len__(self) -> int:
        """Return how many they are."""
        return len(self.numerators)

    def times(self, factor: Fraction | int) -> Exact:
        """Multiply all by one number."""
        above, below = factor.numerator, factor.denominator
        common = gcd(self.denominator, above) or 1
        above //= common
        return Exact(tuple([number * above for number in self.numerators]), self.denominator // common * below)

    def by_each(self, factors: Exact) -> Exact:
        """Multiply each by the factor in its place."""
        pairs = zip(self.numerators, factors.numerators, strict=True)
        return Exact(tuple([one * other for one, other in pairs]), self.denominator * factors.denominator)

    def plus(self, other: Exact) -> Exact:
        """Add to each the number in its place."""
        below = lcm(self.denominator, other.denominator)
        mine, theirs = below // self.denominator, below // other.denominator
        pairs = zip(self.numerators, other.numerators, strict=True)
        return Exact(tuple([one * mine + another * theirs for one, another in pairs]), below)

    def parts(self) -> Exact:
        """Divide each by the sum of all, so that they sum to one.

        Raises:
            ZeroDivisionError: the sum is zero.
        """
        whole = sum(self.numerators)
        if whole == 0:
            raise ZeroDivisionError
        return Exact(self.numerators, whole)

    def only(self, places: Sequence[int]) -> Exact:
        """Return those in some places, in that order."""
        return Exact(tuple([self.numerators[place] for place in places]), self.denominator)
