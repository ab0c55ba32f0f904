"""Laws of periods."""

from __future__ import annotations

from calendar import isleap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.values.period import Period

DAYS = st.dates(Date(1900, 1, 1), Date(2199, 12, 31)).map(lambda day: Date(day.year, day.month, day.day))
NEAR_DAYS = st.dates(Date(2023, 12, 1), Date(2024, 4, 1)).map(lambda day: Date(day.year, day.month, day.day))


def periods(days: st.SearchStrategy[Date]) -> st.SearchStrategy[Period]:
    closed = st.tuples(days, days).map(lambda pair: Period(min(pair), max(pair)))
    return closed | st.builds(Period, days)


PERIODS = periods(DAYS) | periods(NEAR_DAYS)


def starting_over(starts: Date, months: int) -> Date:
    """Return the day on which a month begins anew: the same day, else the first of the month after."""
    year, month = divmod(starts.year * 12 + starts.month - 1 + months, 12)
    if starts.day <= Date(year, month + 1, 1).days_in_month:
        return Date(year, month + 1, starts.day)
    return Date(year + month // 11, (month + 1) % 12 + 1, 1)


@pytest.mark.parametrize(
    ("starts", "ends", "months"),
    [
        (Date(2024, 1, 1), Date(2026, 12, 31), 36),
        (Date(2024, 1, 1), Date(2024, 1, 31), 1),
        (Date(2024, 1, 1), Date(2024, 1, 30), 0),
        (Date(2024, 2, 1), Date(2024, 2, 28), 0),
        (Date(2024, 2, 1), Date(2024, 2, 29), 1),
        (Date(2024, 1, 15), Date(2024, 2, 14), 1),
        (Date(2024, 1, 15), Date(2024, 2, 13), 0),
        (Date(2023, 1, 31), Date(2023, 2, 27), 0),
        (Date(2023, 1, 31), Date(2023, 2, 28), 1),
        (Date(2023, 1, 31), Date(2023, 3, 29), 1),
        (Date(2023, 1, 31), Date(2023, 3, 30), 2),
        (Date(2024, 5, 31), Date(2024, 5, 31), 0),
        (Date(2024, 5, 1), Date(9999, 12, 31), 95_708),
    ],
)
def test_whole_months(starts: Date, ends: Date, months: int) -> None:
    assert Period(starts, ends).months == months


@given(DAYS, DAYS)
def test_months_are_those_that_have_begun_anew_after_the_last_day(one: Date, other: Date) -> None:
    period = Period(min(one, other), max(one, other))
    following = max(one, other).add(days=1)
    months = period.months
    assert months is not None
    assert starting_over(period.starts, months) <= following < starting_over(period.starts, months + 1)


@given(DAYS, st.integers(1, 400))
def test_days_are_counted_with_both_ends(starts: Date, days: int) -> None:
    assert Period(starts, starts.add(days=days - 1)).days == days


@given(DAYS)
def test_an_open_period_has_no_length(starts: Date) -> None:
    assert (Period(starts).days, Period(starts).months) == (None, None)


@given(DAYS, st.integers(1, 400))
def test_a_period_cannot_end_before_it_starts(starts: Date, days: int) -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Period(starts, starts.subtract(days=days))


@given(st.integers(1900, 2199))
def test_a_year_has_twelve_months_and_its_own_days(number: int) -> None:
    year = Period.year(number)
    assert year.months == 12
    assert year.days == (366 if isleap(number) else 365)
    assert not year.overlaps(Period.year(number + 1))


@given(PERIODS, PERIODS)
def test_overlapping_is_mutual(one: Period, other: Period) -> None:
    assert one.overlaps(other) == other.overlaps(one)
    assert one.common(other) == other.common(one)


@given(PERIODS, PERIODS, DAYS | NEAR_DAYS)
def test_common_days_are_those_in_both(one: Period, other: Period, day: Date) -> None:
    common = one.common(other)
    assert (common is not None and common.contains(day)) == (one.contains(day) and other.contains(day))


@given(PERIODS, PERIODS)
def test_what_covers_another_has_its_first_and_last_day(one: Period, other: Period) -> None:
    last_too = one.ends is None if other.ends is None else one.contains(other.ends)
    assert one.covers(other) == (one.contains(other.starts) and last_too)


@given(PERIODS)
def test_a_period_covers_and_overlaps_itself(period: Period) -> None:
    assert period.covers(period)
    assert period.overlaps(period)
    assert period.contains(period.starts)
    assert period.ends is None or not period.contains(period.ends.add(days=1))
