"""Whole months, counted forward and back."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.errors import NoSuchDayError
from ekirjasto_model.values.months import months_after, months_before
from tests.values.calendar_days import DAYS, MONTH_ENDS, MONTHS

LAST, NEXT = MonthEnd.LAST_DAY_OF_MONTH, MonthEnd.FIRST_DAY_OF_NEXT_MONTH


@pytest.mark.parametrize(
    ("day", "months", "last", "following"),
    [
        (Date(2026, 3, 15), 6, Date(2026, 9, 15), Date(2026, 9, 15)),
        (Date(2026, 1, 31), 1, Date(2026, 2, 28), Date(2026, 3, 1)),
        (Date(2028, 1, 31), 1, Date(2028, 2, 29), Date(2028, 3, 1)),
        (Date(2028, 1, 30), 1, Date(2028, 2, 29), Date(2028, 3, 1)),
        (Date(2026, 8, 31), 6, Date(2027, 2, 28), Date(2027, 3, 1)),
        (Date(2027, 8, 31), 6, Date(2028, 2, 29), Date(2028, 3, 1)),
        (Date(2028, 2, 29), 12, Date(2029, 2, 28), Date(2029, 3, 1)),
        (Date(2028, 2, 29), 48, Date(2032, 2, 29), Date(2032, 2, 29)),
        (Date(2028, 2, 29), 1, Date(2028, 3, 29), Date(2028, 3, 29)),
        (Date(2026, 10, 31), 1, Date(2026, 11, 30), Date(2026, 12, 1)),
        (Date(2026, 10, 31), 2, Date(2026, 12, 31), Date(2026, 12, 31)),
        (Date(2026, 12, 31), 0, Date(2026, 12, 31), Date(2026, 12, 31)),
    ],
)
def test_known_days_forward(day: Date, months: int, last: Date, following: Date) -> None:
    assert (months_after(day, months, LAST), months_after(day, months, NEXT)) == (last, following)
    if last == following:
        assert months_after(day, months, None) == last
    else:
        with pytest.raises(NoSuchDayError) as refused:
            months_after(day, months, None)
        assert (refused.value.day, refused.value.months) == (day, months)


@pytest.mark.parametrize(
    ("day", "months", "last", "following"),
    [
        (Date(2026, 9, 15), 6, Date(2026, 3, 15), Date(2026, 3, 15)),
        (Date(2027, 2, 28), 1, Date(2027, 1, 31), Date(2027, 1, 28)),
        (Date(2027, 2, 28), 6, Date(2026, 8, 31), Date(2026, 8, 28)),
        (Date(2028, 2, 28), 6, Date(2027, 8, 28), Date(2027, 8, 28)),
        (Date(2028, 2, 29), 6, Date(2027, 8, 31), Date(2027, 8, 29)),
        (Date(2027, 3, 1), 1, Date(2027, 2, 1), Date(2027, 2, 1)),
        (Date(2027, 3, 31), 1, Date(2027, 2, 28), Date(2027, 2, 28)),
        (Date(2026, 6, 30), 1, Date(2026, 5, 31), Date(2026, 5, 30)),
        (Date(2026, 12, 31), 12, Date(2025, 12, 31), Date(2025, 12, 31)),
        (Date(2027, 1, 1), 12, Date(2026, 1, 1), Date(2026, 1, 1)),
    ],
)
def test_known_days_back(day: Date, months: int, last: Date, following: Date) -> None:
    assert (months_before(day, months, LAST), months_before(day, months, NEXT)) == (last, following)
    if last == following:
        assert months_before(day, months, None) == last
    else:
        with pytest.raises(NoSuchDayError) as refused:
            months_before(day, months, None)
        assert (refused.value.day, refused.value.months) == (day, -months)


@given(DAYS, MONTHS, MONTH_ENDS)
def test_a_day_counted_back_is_the_latest_from_which_counting_forward_is_not_late(
    day: Date, months: int, month_end: MonthEnd
) -> None:
    found = months_before(day, months, month_end)
    assert months_after(found, months, month_end) <= day < months_after(found.add(days=1), months, month_end)


@given(DAYS, MONTHS)
def test_a_refusal_means_that_the_two_readings_differ(day: Date, months: int) -> None:
    for count in (months_after, months_before):
        readings = {count(day, months, LAST), count(day, months, NEXT)}
        try:
            assert readings == {count(day, months, None)}
        except NoSuchDayError:
            assert len(readings) == 2


@given(DAYS, DAYS, MONTHS, MONTH_ENDS)
def test_a_later_day_never_ends_earlier(one: Date, other: Date, months: int, month_end: MonthEnd) -> None:
    earlier, later = sorted((one, other))
    assert months_after(earlier, months, month_end) <= months_after(later, months, month_end)
    assert months_before(earlier, months, month_end) <= months_before(later, months, month_end)


@given(DAYS, MONTHS, st.integers(1, 60), MONTH_ENDS)
def test_more_months_end_later(day: Date, months: int, more: int, month_end: MonthEnd) -> None:
    assert months_after(day, months, month_end) < months_after(day, months + more, month_end)


@given(DAYS, MONTHS, MONTHS)
def test_days_that_every_month_has_add_up(day: Date, months: int, more: int) -> None:
    assume(day.day <= 28)
    assert months_after(months_after(day, months, None), more, None) == months_after(day, months + more, None)
    assert months_after(months_before(day, months, LAST), months, LAST) == day


def test_the_calendar_has_an_end() -> None:
    with pytest.raises(ValueError, match="year"):
        months_after(Date(9999, 12, 1), 1, LAST)
