"""Laws of rates."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.values.rate import Rate

WHOLES = st.integers(0, 999_999_999)
DECIMALS = st.text("0123456789", min_size=1, max_size=12)
WRITTEN = st.builds(lambda whole, decimals: f"{whole}.{decimals}", WHOLES, DECIMALS) | WHOLES.map(str)


@given(WRITTEN)
def test_a_rate_keeps_its_text_and_its_exact_value(text: str) -> None:
    rate = Rate.of(text)
    assert str(rate) == text
    assert rate.value == Fraction(Decimal(text))


@given(WHOLES, st.text("0123456789", min_size=1, max_size=11))
def test_a_zero_at_the_end_changes_the_text_alone(whole: int, decimals: str) -> None:
    shorter, longer = Rate.of(f"{whole}.{decimals}"), Rate.of(f"{whole}.{decimals}0")
    assert shorter == longer
    assert hash(shorter) == hash(longer)
    assert str(shorter) != str(longer)


@given(WRITTEN, WRITTEN)
def test_rates_are_equal_when_their_values_are(one: str, other: str) -> None:
    assert (Rate.of(one) == Rate.of(other)) == (Decimal(one) == Decimal(other))


@given(st.fractions())
def test_a_rate_that_was_worked_out_is_written_as_its_fraction(value: Fraction) -> None:
    assert str(Rate(value)) == str(value)


def test_a_rate_is_no_bare_number() -> None:
    assert Rate.of("0.75") != Fraction(3, 4)


@pytest.mark.parametrize(
    "wrong",
    [
        *("", "0,75", "-0.75", "+1", ".75", "1.", "01", "00.5", "1/2", "1e2", "0.75 ", "0.75\n", "٠.٧٥", "NaN"),
        *("75 %", "1234567890", "0.1234567890123"),
    ],
)
def test_a_rate_written_otherwise_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="not a rate"):
        Rate.of(wrong)
