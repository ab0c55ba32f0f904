"""Laws of sums of money."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.values.money import Money

SUMS = st.integers(-(10**15), 10**15).map(Money)
WRITTEN = st.integers(0, 10**14 - 1)


@given(WRITTEN)
def test_a_sum_survives_being_written_and_read(cents: int) -> None:
    assert Money.of(str(Money(cents))) == Money(cents)


@given(st.integers(0, 10**12 - 1))
def test_whole_euros_may_stand_without_cents(euros: int) -> None:
    assert Money.of(str(euros)) == Money.of(f"{euros}.00") == Money(euros * 100)


@given(SUMS)
def test_a_sum_is_written_as_the_number_it_is(amount: Money) -> None:
    assert Decimal(str(amount)) * 100 == amount.cents
    assert str(amount)[-3] == "."
    assert amount.euros == Fraction(amount.cents, 100)


@given(SUMS, SUMS, SUMS)
def test_addition_is_that_of_whole_numbers(one: Money, two: Money, three: Money) -> None:
    assert (one + two) + three == one + (two + three) == Money.total([three, one, two])
    assert one + two - two == one
    assert one - one == Money.total([])


@given(SUMS, SUMS)
def test_sums_stand_in_the_order_of_their_cents(one: Money, other: Money) -> None:
    assert (one < other) == (one.cents < other.cents)
    assert (one == other) == (one.cents == other.cents)


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "3,50", "3.5", "3.505", ".50", "3.", "03.50", "-3.50", "+3.50", "1 234.50", "1\u00a0234.50", "1_000"),
        *("1e3", "3.50 ", "3.50\n", "3.50 €", "٣.٥٠", "NaN", "inf", "1234567890123.00"),
    ],
)
def test_an_amount_written_otherwise_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not an amount of euros"):
        Money.of(wrong)
