"""Inhabitants by municipality, day and municipal division."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.reference.populations import DIFFERENCE, PUBLISHED, days_with_figures, population
from ekirjasto_model.reference.regions import region_of

NATIONAL = {2019: 5_525_292, 2020: 5_533_793, 2021: 5_548_241, 2022: 5_563_970, 2023: 5_603_851}
DIVISION_DAYS = st.dates(Date(2020, 1, 1), Date(2026, 12, 31)).map(lambda day: Date(day.year, day.month, day.day))


def figure(code: str, day: Date, division_day: Date | None = None) -> int | None:
    found = population(code, day, division_day)
    return None if found is None else found.inhabitants


def total(day: Date, division_day: Date | None = None) -> int:
    return sum(figure(one.code, day, division_day) or 0 for one in all_municipalities())


@pytest.mark.parametrize("year", sorted(NATIONAL))
def test_the_figures_sum_to_the_published_national_total(year: int) -> None:
    assert total(Date(year, 12, 31)) == NATIONAL[year]


def test_the_northern_regions_of_2020() -> None:
    day = Date(2020, 12, 31)
    lying = {one.code: region_of(one.code, Date(2022, 1, 1)) for one in all_municipalities()}
    sums = [
        sum(figure(code, day) or 0 for code, found in lying.items() if found == wanted) for wanted in ("17", "18", "19")
    ]
    assert sums == [413_830, 71_664, 176_665]
    assert sum(sums) == 662_159


@given(st.sampled_from(days_with_figures()), DIVISION_DAYS)
def test_a_later_division_keeps_the_national_total(day: Date, division_day: Date) -> None:
    if division_day > day:
        assert total(day, division_day) == NATIONAL[day.year]
    else:
        assert total(day, division_day) <= NATIONAL[day.year]


def test_a_year_end_figure_is_in_the_division_of_the_next_day() -> None:
    assert figure("099", Date(2019, 12, 31)) == 1_620
    assert figure("099", Date(2020, 12, 31)) is None
    assert figure("214", Date(2020, 12, 31)) == 12_758
    assert figure("911", Date(2019, 12, 31)) is None


def test_a_successor_has_the_sum_of_its_predecessors() -> None:
    found = population("214", Date(2019, 12, 31), division_day=Date(2021, 1, 1))
    assert found is not None
    assert (found.inhabitants, found.parts, found.source) == (1_620 + 11_286, ("099", "214"), PUBLISHED)
    assert figure("214", Date(2019, 12, 31), Date(2020, 12, 31)) == 11_286
    assert figure("507", Date(2023, 12, 31), Date(2024, 12, 31)) == 5_522
    assert figure("588", Date(2023, 12, 31), Date(2024, 12, 31)) == 1_577
    assert figure("588", Date(2023, 12, 31), Date(2025, 1, 1)) is None


def test_one_figure_is_never_taken_apart() -> None:
    older = Date(2020, 12, 31)
    assert figure("214", Date(2020, 12, 31), older) is None
    assert figure("099", Date(2020, 12, 31), older) is None
    assert figure("541", Date(2019, 12, 31), Date(2019, 12, 31)) is None
    assert figure("564", Date(2020, 12, 31), older) == 207_327


def test_a_figure_that_was_not_published_by_itself_says_so() -> None:
    day = Date(2023, 12, 31)
    sources = [found.source for code in ("588", "507") if (found := population(code, day)) is not None]
    assert sources == [DIFFERENCE, PUBLISHED]
    merged = population("507", day, division_day=Date(2025, 1, 1))
    assert merged is not None
    assert (merged.inhabitants, merged.source) == (7_099, DIFFERENCE)


@pytest.mark.parametrize("day", [Date(2018, 12, 31), Date(2020, 1, 1), Date(2022, 6, 30), Date(2024, 12, 31)])
def test_a_day_without_figures_has_none(day: Date) -> None:
    assert figure("564", day) is None


def test_an_unknown_code_has_no_inhabitants() -> None:
    assert figure("999", Date(2020, 12, 31)) is None
