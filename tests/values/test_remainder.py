"""The laws of the split by largest remainder."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.errors import CannotSplitError
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.remainder import largest_remainder, split

totals = st.integers(0, 10**12)
weights = st.lists(st.integers(0, 10**7), min_size=1, max_size=80).filter(any)


@st.composite
def members(draw: st.DrawFn) -> dict[str, int]:
    """Draw members with weights, at least one of which is not zero."""
    drawn = draw(weights)
    codes = draw(st.permutations([f"{number:03d}" for number in range(len(drawn))]))
    return dict(zip(codes, drawn, strict=True))


def by_the_book(total: int, weights: Sequence[int]) -> list[int]:
    """Split as the textbook says, one cent at a time, in exact fractions."""
    exact = [Fraction(total * weight, sum(weights)) for weight in weights]
    parts = [share.numerator // share.denominator for share in exact]
    while sum(parts) < total:
        rests = [share - part for share, part in zip(exact, parts, strict=True)]
        parts[rests.index(max(rests))] += 1
    return parts


@given(total=totals, weights=weights)
def test_the_parts_are_those_of_the_textbook(total: int, weights: list[int]) -> None:
    assert largest_remainder(total, weights) == by_the_book(total, weights)


@given(total=totals, weights=weights)
def test_the_parts_sum_to_the_total(total: int, weights: list[int]) -> None:
    assert sum(largest_remainder(total, weights)) == total


@given(total=totals, weights=weights)
def test_every_part_is_within_a_cent_of_the_exact_share(total: int, weights: list[int]) -> None:
    for part, weight in zip(largest_remainder(total, weights), weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1


@given(total=totals, weights=weights)
def test_a_weight_of_zero_gets_nothing(total: int, weights: list[int]) -> None:
    assert all(part == 0 for part, weight in zip(largest_remainder(total, weights), weights, strict=True) if not weight)


@given(total=totals, shares=members())
def test_a_larger_weight_never_gets_less_and_an_equal_one_within_a_cent(total: int, shares: dict[str, int]) -> None:
    parts = split(Money(total), shares)
    for (one, weight), (other, other_weight) in permutations(shares.items(), 2):
        if weight > other_weight:
            assert parts[one] >= parts[other]
        elif weight == other_weight:
            assert abs(parts[one].cents - parts[other].cents) <= 1


@given(total=totals, shares=members(), data=st.data())
def test_the_order_of_the_members_changes_nothing(total: int, shares: dict[str, int], data: st.DataObject) -> None:
    shuffled = dict(data.draw(st.permutations(list(shares.items()))))
    expected, got = split(Money(total), shares), split(Money(total), shuffled)
    assert list(got.items()) == list(expected.items())
    assert list(got) == sorted(shares)


@given(total=totals, shares=members(), factor=st.fractions(min_value=Fraction(1, 1000), max_value=1000))
def test_only_the_ratios_of_the_weights_count(total: int, shares: dict[str, int], factor: Fraction) -> None:
    scaled = {code: weight * factor for code, weight in shares.items()}
    assert split(Money(total), scaled) == split(Money(total), shares)


def test_equal_remainders_go_by_code() -> None:
    parts = split(Money(200), {"583": 1, "564": 1, "047": 1})
    assert {code: part.cents for code, part in parts.items()} == {"047": 67, "564": 67, "583": 66}


def test_a_hundred_thousand_members_are_split_exactly() -> None:
    weights = [1 + place * 7919 % 9973 for place in range(100_000)]
    parts = largest_remainder(49_661_937, weights)
    assert sum(parts) == 49_661_937


@pytest.mark.parametrize(("total", "weights"), [(100, [0, 0]), (100, []), (100, [3, -1]), (-1, [1, 2]), (0, [0])])
def test_what_cannot_be_split_is_refused_with_its_fields(total: int, weights: list[int]) -> None:
    with pytest.raises(CannotSplitError) as refused:
        largest_remainder(total, weights)
    assert (refused.value.total, refused.value.weights) == (total, tuple(weights))
    assert isinstance(refused.value, ValueError)
