"""Identifiers of libraries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.identifiers.isil import is_valid

OWN_PARTS = st.text("ABCXYZabcxyz0123456789-:/", min_size=1, max_size=13)


@pytest.mark.parametrize("right", ["FI-Enote", "FI-Em", "OCLC-DLC", "DE-1", "FI-" + "a" * 13])
def test_registered_prefixes_are_valid(right: str) -> None:
    assert is_valid(right)


@pytest.mark.parametrize(
    "wrong",
    ["", "FI", "FI-", "-Enote", "fi-Enote", "WW-Enote", "FI Enote", "FI-Enote ", "FI-Enote\n", "FI-Enonteki\u00f6"],
)
def test_anything_else_is_not(wrong: str) -> None:
    assert not is_valid(wrong)


@given(OWN_PARTS)
def test_a_finnish_one_may_have_thirteen_characters_of_its_own(own: str) -> None:
    assert is_valid(f"FI-{own}")
    assert not is_valid(f"FI-{own}{'x' * (14 - len(own))}")


@given(st.text(max_size=20))
def test_any_text_gets_an_answer(text: str) -> None:
    assert not is_valid(text) or (len(text) <= 16 and "-" in text)
