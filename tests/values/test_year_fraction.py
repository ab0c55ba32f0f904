"""Days of a year, and what is paid for them."""

from __future__ import annotations

from calendar import isleap
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.first_year_rules import FirstYearRule
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.year_days import YearDays, days_in_year
from ekirjasto_model.values.year_fraction import fraction_of_year

RULES = st.sampled_from(FirstYearRule)
YEARS = st.integers(1990, 2040)
HALF = Fraction(1, 2)


@st.composite
def periods(draw: st.DrawFn, year: int) -> Period:
    """Draw a period with at least one day in the year."""
    one, other = sorted(draw(st.integers(1, days_in_year(year))) for _ in range(2))
    before = Date(year, 1, 1).subtract(days=1)
    starts, ends = before.add(days=one), before.add(days=other)
    return Period(draw(st.just(starts) if one > 1 else st.sampled_from([starts, Date(1990, 1, 1)])), ends)


@st.composite
def held_days(draw: st.DrawFn) -> YearDays:
    year = draw(YEARS)
    return YearDays.of(year, draw(st.lists(periods(year), min_size=1, max_size=3)))


def fractions(year: int, *held: Period) -> list[str]:
    return [str(fraction_of_year(YearDays.of(year, held), rule, HALF)) for rule in FirstYearRule]


@pytest.mark.parametrize(
    ("period", "found"),
    [
        # full year, days, whole months, started months, stated
        (Period(Date(2026, 7, 1)), ["1", str(Fraction(184, 365)), "1/2", "1/2", "1/2"]),
        (Period(Date(2028, 7, 1)), ["1", str(Fraction(184, 366)), "1/2", "1/2", "1/2"]),
        (Period(Date(2026, 7, 2)), ["1", str(Fraction(183, 365)), "5/12", "1/2", "1/2"]),
        (Period(Date(2026, 12, 16)), ["1", str(Fraction(16, 365)), "0", "1/12", "1/2"]),
        (Period(Date(2026, 12, 31)), ["1", "1/365", "0", "1/12", "1/2"]),
        (Period(Date(2024, 1, 1), Date(2028, 2, 29)), ["1", str(Fraction(60, 366)), "1/6", "1/6", "1/2"]),
        (Period(Date(2024, 1, 1), Date(2028, 2, 28)), ["1", str(Fraction(59, 366)), "1/12", "1/6", "1/2"]),
        (Period(Date(2024, 1, 1), Date(2026, 9, 15)), ["1", str(Fraction(258, 365)), "2/3", "3/4", "1/2"]),
        (Period(Date(2026, 3, 10), Date(2026, 10, 5)), ["1", str(Fraction(210, 365)), "1/2", "2/3", "1/2"]),
        (Period(Date(2026, 1, 1), Date(2026, 12, 31)), ["1"] * 5),
        (Period(Date(2026, 1, 1)), ["1"] * 5),
    ],
)
def test_known_first_and_last_years(period: Period, found: list[str]) -> None:
    last = period.ends
    year = last.year if last is not None and last.year != period.starts.year else period.starts.year
    assert fractions(year, period) == found


def test_two_stretches_of_a_year_are_counted_together_and_no_day_twice() -> None:
    spring, autumn = Period(Date(2026, 1, 1), Date(2026, 3, 31)), Period(Date(2026, 3, 31), Date(2026, 4, 15))
    assert fractions(2026, spring, autumn) == fractions(2026, Period(Date(2026, 1, 1), Date(2026, 4, 15)))
    assert fractions(2026, spring, Period(Date(2026, 10, 16)))[1:4] == [str(Fraction(90 + 77, 365)), "5/12", "1/2"]


def test_no_day_costs_nothing() -> None:
    assert fractions(2026, Period(Date(2027, 1, 1)), Period(Date(2020, 1, 1), Date(2025, 12, 31))) == ["0"] * 5


def test_a_stated_fraction_has_to_be_stated() -> None:
    with pytest.raises(ValueError, match="states"):
        fraction_of_year(YearDays.of(2026, [Period(Date(2026, 7, 1))]), FirstYearRule.FRACTION)


@given(held_days(), RULES)
def test_a_fraction_is_above_nothing_up_to_the_whole(held: YearDays, rule: FirstYearRule) -> None:
    fraction = fraction_of_year(held, rule, HALF)
    assert 0 <= fraction <= 1
    assert fraction > 0 or (rule is FirstYearRule.WHOLE_MONTHS and held.whole_months == 0)
    if held.are_all:
        assert fraction == 1


@given(held_days())
def test_started_months_are_never_fewer_than_whole_ones_and_days_lie_between(held: YearDays) -> None:
    whole, started = held.whole_months, held.started_months
    assert 0 <= whole <= started <= 12
    first = Date(held.year, 1, 1)
    months = {first.add(days=number - 1).month for number in held.numbers}
    assert len(months) == started
    assert whole * 28 <= len(held.numbers) <= started * 31


@given(held_days(), held_days(), RULES)
def test_more_days_never_cost_less(one: YearDays, other: YearDays, rule: FirstYearRule) -> None:
    both = YearDays(one.year, one.numbers | frozenset(n for n in other.numbers if n <= days_in_year(one.year)))
    assert fraction_of_year(one, rule, HALF) <= fraction_of_year(both, rule, HALF)
    assert one.common(both) == one


@given(st.integers(1, 9999))
def test_a_year_has_its_days(year: int) -> None:
    assert days_in_year(year) == 365 + isleap(year)
