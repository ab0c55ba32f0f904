"""Business ids and their check digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.identifiers.business_id import check_digit_for, is_valid

SEVEN_DIGITS = st.integers(0, 9_999_999).map(lambda number: f"{number:07d}")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2)


def remainder(first7: str) -> int:
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, first7, strict=True)) % 11


@pytest.mark.parametrize("right", ["0187690-1", "0190662-1", "0209756-3", "0184872-4"])
def test_ids_of_municipalities_are_valid(right: str) -> None:
    assert is_valid(right)
    assert check_digit_for(right[:7]) == right[8]


@pytest.mark.parametrize(
    "wrong",
    ["", "0187690-2", "01876901", "187690-1", "0187690-1 ", "0187690-1\n", "FI01876901", "0187690–1", "٠١٨٧٦٩٠-١"],
)
def test_anything_else_is_not(wrong: str) -> None:
    assert not is_valid(wrong)


@given(SEVEN_DIGITS)
def test_the_check_digit_is_eleven_less_the_remainder(first7: str) -> None:
    left = remainder(first7)
    expected = None if left == 1 else str(-left % 11)
    assert check_digit_for(first7) == expected


@given(SEVEN_DIGITS, st.sampled_from("0123456789"))
def test_one_digit_at_most_is_right(first7: str, digit: str) -> None:
    assert is_valid(f"{first7}-{digit}") == (check_digit_for(first7) == digit)


@given(SEVEN_DIGITS, st.integers(0, 6), st.integers(1, 9))
def test_one_mistyped_digit_is_always_noticed(first7: str, place: int, shift: int) -> None:
    right = check_digit_for(first7)
    mistyped = first7[:place] + str((int(first7[place]) + shift) % 10) + first7[place + 1 :]
    assert right is None or check_digit_for(mistyped) != right


@given(st.text(max_size=12))
def test_any_text_gets_an_answer(text: str) -> None:
    assert not is_valid(text) or check_digit_for(text[:7]) == text[8]
    assert check_digit_for(text) is None or len(text) == 7
