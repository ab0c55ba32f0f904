"""Regions, and the region of a municipality on a day."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.reference.municipalities import all_municipalities, exists_on
from ekirjasto_model.reference.regions import all_regions, region, region_of
from ekirjasto_model.values.names import Names


def test_there_are_nineteen_regions_with_names_in_three_languages() -> None:
    assert len(all_regions()) == 19
    assert all(set(one.names.in_all()) == {"fi", "sv", "en"} for one in all_regions())


def test_a_region_is_found_by_its_code() -> None:
    found = region("17")
    assert found is not None
    assert found.names == Names(fi="Pohjois-Pohjanmaa", sv="Norra Österbotten", en="North Ostrobothnia")
    assert [region(wrong) for wrong in ("3", "03", "1", "017", "")] == [None] * 5


@pytest.mark.parametrize(
    ("code", "before", "after"),
    [("090", "10", "12"), ("142", "08", "07"), ("152", "15", "14"), ("171", "10", "11"), ("291", "13", "06")],
)
def test_five_municipalities_changed_their_region(code: str, before: str, after: str) -> None:
    assert region_of(code, Date(2020, 12, 31)) == before
    assert region_of(code, Date(2021, 1, 1)) == after


@pytest.mark.parametrize("day", [Date(2019, 12, 31), Date(2020, 12, 31), Date(2021, 1, 1), Date(2026, 1, 1)])
def test_a_municipality_lies_in_a_region_exactly_while_it_exists(day: Date) -> None:
    for one in all_municipalities():
        assert (region_of(one.code, day) is not None) == exists_on(one.code, day)


def test_the_three_northern_regions_of_2022() -> None:
    day = Date(2022, 1, 1)
    lying = [region_of(one.code, day) for one in all_municipalities()]
    assert [lying.count(code) for code in ("17", "18", "19")] == [30, 8, 21]


def test_an_unknown_code_lies_nowhere() -> None:
    assert region_of("999", Date(2022, 1, 1)) is None
