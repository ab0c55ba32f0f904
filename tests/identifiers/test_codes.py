"""Codes of municipalities and regions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.identifiers import municipality_code, region_code
from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.reference.municipality import Municipality
from ekirjasto_model.reference.regions import all_regions


def test_every_real_code_is_valid() -> None:
    assert all(municipality_code.is_valid(one.code) for one in all_municipalities())
    assert all(region_code.is_valid(one.code) for one in all_regions())


@given(st.sampled_from(all_municipalities()), st.sampled_from(["{0} ", " {0}", "0{0}", "{0}\n", "{0}0"]))
def test_a_code_is_its_three_digits_and_nothing_more(one: Municipality, written: str) -> None:
    assert not municipality_code.is_valid(written.format(one.code))


@pytest.mark.parametrize("wrong", ["", "0", "1", "03", "20", "019", "19\n", "١٩", "Lappi"])
def test_a_wrong_region_code_is_not_valid(wrong: str) -> None:
    assert not region_code.is_valid(wrong)
