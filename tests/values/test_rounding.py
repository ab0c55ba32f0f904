"""The laws of rounding to the cent."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.codelists.roundings import Rounding
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.rounding import rounded

euros = st.fractions(min_value=-1_000_000, max_value=1_000_000, max_denominator=10_000)


@pytest.mark.parametrize(
    ("exact", "rounding", "written"),
    [
        ("698.25", Rounding.HALF_UP, "698.25"),
        ("0.005", Rounding.HALF_UP, "0.01"),
        ("0.015", Rounding.HALF_UP, "0.02"),
        ("0.005", Rounding.HALF_EVEN, "0.00"),
        ("0.015", Rounding.HALF_EVEN, "0.02"),
        ("0.0149999", Rounding.HALF_UP, "0.01"),
        ("-0.005", Rounding.HALF_UP, "-0.01"),
        ("2/3", Rounding.HALF_EVEN, "0.67"),
    ],
)
def test_known_sums(exact: str, rounding: Rounding, written: str) -> None:
    assert str(rounded(Fraction(exact), rounding)) == written


@given(exact=euros, rounding=st.sampled_from(Rounding))
def test_nothing_moves_by_more_than_half_a_cent(exact: Fraction, rounding: Rounding) -> None:
    assert abs(rounded(exact, rounding).euros - exact) <= Fraction(1, 200)


@given(cents=st.integers(-(10**9), 10**9), rounding=st.sampled_from(Rounding))
def test_whole_cents_stay_as_they_are(cents: int, rounding: Rounding) -> None:
    assert rounded(Fraction(cents, 100), rounding) == Money(cents)


@given(one=euros, other=euros, rounding=st.sampled_from(Rounding))
def test_a_larger_sum_is_never_rounded_below_a_smaller(one: Fraction, other: Fraction, rounding: Rounding) -> None:
    assert rounded(min(one, other), rounding) <= rounded(max(one, other), rounding)
