"""Shares brought within limits, against a plain slow reference; and the splitting to cents that keeps them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.errors import CannotLimitError
from ekirjasto_model.modifiers.limits import limited
from ekirjasto_model.modifiers.modifier import Limits, Sums
from ekirjasto_model.values.exact import Exact

shares = st.fractions(0, 1000, max_denominator=60)
limits = st.none() | st.integers(0, 60_000)


@frozen
class Bounded:
    """A member's exact share and its limits, in euros."""

    share: Fraction
    low: Fraction
    high: Fraction | None

    def at(self, scale: Fraction) -> Fraction:
        """Return the share multiplied, and brought within the limits."""
        raised = max(self.share * scale, self.low)
        return raised if self.high is None else min(raised, self.high)

    def turns(self) -> list[Fraction]:
        """Return the multipliers at which a limit begins or ceases to bind."""
        bounds = [self.low] if self.high is None else [self.low, self.high]
        return [bound / self.share for bound in bounds] if self.share else []


def slow(members: list[Bounded]) -> list[Fraction] | None:
    """Find the one multiplier of all shares with which they sum to what they did; None where there is none.

    The sum grows with the multiplier, in straight lines between its turns: look at
    every turn in order, and go on along the last line.
    """
    wanted = sum((one.share for one in members), Fraction(0))

    def total(scale: Fraction) -> Fraction:
        return sum((one.at(scale) for one in members), Fraction(0))

    turns = sorted({Fraction(0), *(turn for one in members for turn in one.turns())})
    if total(turns[0]) > wanted:
        return None
    for here, there in zip(turns, [*turns[1:], turns[-1] + 1], strict=True):
        start, end, is_last = total(here), total(there), here == turns[-1]
        if start == wanted:
            return [one.at(here) for one in members]
        if end > start and (is_last or end >= wanted):
            scale = here + (wanted - start) * (there - here) / (end - start)
            return [one.at(scale) for one in members]
    return None


@given(st.lists(st.tuples(shares, limits, limits), min_size=1, max_size=7))
def test_shared_limits_are_what_the_slow_reference_finds(drawn: list[tuple[Fraction, int | None, int | None]]) -> None:
    least: Limits = tuple(low if low is None or high is None else min(low, high) for _, low, high in drawn)
    most: Limits = tuple(high if low is None or high is None else max(low, high) for _, low, high in drawn)
    members = [
        Bounded(share, Fraction(low or 0, 100), None if high is None else Fraction(high, 100))
        for (share, _, _), low, high in zip(drawn, least, most, strict=True)
    ]
    sums = Sums(Exact.of(share for share, _, _ in drawn))
    expected = slow(members)
    if expected is None:
        with pytest.raises(CannotLimitError):
            limited(sums, least, most, shared=True)
    else:
        found = limited(sums, least, most, shared=True)
        assert list(found.exact) == expected
        assert found.exact.total == sums.exact.total


@given(st.lists(st.tuples(shares, st.integers(0, 60_000)), min_size=1, max_size=7), st.booleans())
def test_limits_that_are_not_shared_move_only_those_who_meet_them(drawn: list[tuple[Fraction, int]], up: bool) -> None:
    own: Limits = tuple(limit for _, limit in drawn)
    sums = Sums(Exact.of(share for share, _ in drawn))
    found = limited(sums, own if up else (), () if up else own, shared=False)
    choose = max if up else min
    assert list(found.exact) == [choose(share, Fraction(limit, 100)) for share, limit in drawn]


@given(st.lists(st.tuples(shares, limits, limits), min_size=1, max_size=6), st.booleans(), st.permutations(range(6)))
def test_the_order_of_the_members_is_nothing(
    drawn: list[tuple[Fraction, int | None, int | None]], shared: bool, order: list[int]
) -> None:
    places = [place for place in order if place < len(drawn)]

    def moved(members: list[tuple[Fraction, int | None, int | None]]) -> list[Fraction] | None:
        sums = Sums(Exact.of(share for share, _, _ in members))
        try:
            found = limited(
                sums, tuple(low for _, low, _ in members), tuple(high for _, _, high in members), shared=shared
            )
        except CannotLimitError:
            return None
        return list(found.exact)

    there, back = moved(drawn), moved([drawn[place] for place in places])
    assert (there is None) == (back is None)
    assert back is None or back == [there[place] for place in places if there is not None]


def test_a_least_share_above_the_greatest_is_refused_whatever_becomes_of_the_difference() -> None:
    for shared in (True, False):
        with pytest.raises(CannotLimitError):
            limited(Sums(Exact((10, 10))), (2000, None), (1000, None), shared=shared)


def test_nobody_can_bear_what_all_are_let_off() -> None:
    with pytest.raises(CannotLimitError):
        limited(Sums(Exact((10, 10))), (), (500, 500), shared=True)


def test_who_has_no_share_bears_nothing_unless_a_least_share_binds_it() -> None:
    assert list(limited(Sums(Exact((30, 0))), (), (2000, None), shared=False).exact) == [20, 0]
    with pytest.raises(CannotLimitError):
        limited(Sums(Exact((30, 0))), (), (2000, None), shared=True)
    assert list(limited(Sums(Exact((30, 0))), (0, 1000), (2000, None), shared=True).exact) == [20, 10]
