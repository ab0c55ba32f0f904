"""Holidays, working days, and the last day of an appeal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.values.easter import easter
from ekirjasto_model.values.holidays import HOLIDAYS, holiday_on
from ekirjasto_model.values.working_days import is_working_day, last_day_of_appeal, next_working_day
from tests.values.calendar_days import DAYS

OF_2026 = {
    "uudenvuodenpäivä": Date(2026, 1, 1),
    "loppiainen": Date(2026, 1, 6),
    "pitkäperjantai": Date(2026, 4, 3),
    "pääsiäispäivä": Date(2026, 4, 5),
    "toinen pääsiäispäivä": Date(2026, 4, 6),
    "vapunpäivä": Date(2026, 5, 1),
    "helatorstai": Date(2026, 5, 14),
    "helluntaipäivä": Date(2026, 5, 24),
    "juhannusaatto": Date(2026, 6, 19),
    "juhannuspäivä": Date(2026, 6, 20),
    "pyhäinpäivä": Date(2026, 10, 31),
    "itsenäisyyspäivä": Date(2026, 12, 6),
    "jouluaatto": Date(2026, 12, 24),
    "joulupäivä": Date(2026, 12, 25),
    "toinen joulupäivä": Date(2026, 12, 26),
}
MOVEABLE = ("pitkäperjantai", "toinen pääsiäispäivä", "helatorstai", "helluntaipäivä", "juhannusaatto", "pyhäinpäivä")


def of_year(year: int) -> dict[str, Date]:
    return {holiday.name.fi: holiday.day(year) for holiday in HOLIDAYS}


def test_the_holidays_of_2026() -> None:
    assert of_year(2026) == OF_2026


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2025, ["04-18", "04-21", "05-29", "06-08", "06-20", "11-01"]),
        (2027, ["03-26", "03-29", "05-06", "05-16", "06-25", "11-06"]),
        (2028, ["04-14", "04-17", "05-25", "06-04", "06-23", "11-04"]),
    ],
)
def test_the_moveable_holidays_of_other_years(year: int, days: list[str]) -> None:
    holidays = of_year(year)
    assert [holidays[name].isoformat() for name in MOVEABLE] == [f"{year}-{day}" for day in days]


@given(st.integers(1990, 2199))
def test_holidays_stand_in_the_order_of_the_year_and_on_their_weekdays(year: int) -> None:
    holidays = of_year(year)
    weekdays = {name: day.weekday() for name, day in holidays.items()}
    assert [weekdays[name] for name in MOVEABLE] == [4, 0, 3, 6, 4, 5]
    assert weekdays["pääsiäispäivä"] == 6
    assert Date(year, 6, 19) <= holidays["juhannusaatto"] <= Date(year, 6, 25)
    assert Date(year, 10, 31) <= holidays["pyhäinpäivä"] <= Date(year, 11, 6)
    apart = {name: day for name, day in holidays.items() if name != "vapunpäivä"}
    assert list(apart.values()) == sorted(apart.values())


@given(st.integers(1583, 4099))
def test_easter_is_that_of_a_library_that_others_use(year: int) -> None:
    other = pytest.importorskip("dateutil.easter")
    assert easter(year) == other.easter(year)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(2008, 3, 23), (2011, 4, 24), (2024, 3, 31), (2038, 4, 25), (2049, 4, 18), (2076, 4, 19), (2285, 3, 22)],
)
def test_easter_of_years_in_which_it_is_early_or_late(year: int, month: int, day: int) -> None:
    assert easter(year) == Date(year, month, day)


@pytest.mark.parametrize(
    ("day", "following"),
    [
        (Date(2026, 1, 5), Date(2026, 1, 5)),
        (Date(2026, 1, 6), Date(2026, 1, 7)),
        (Date(2026, 4, 3), Date(2026, 4, 7)),  # from Good Friday over Easter
        (Date(2026, 5, 1), Date(2026, 5, 4)),  # May Day, a Friday
        (Date(2026, 5, 14), Date(2026, 5, 15)),
        (Date(2026, 6, 19), Date(2026, 6, 22)),  # Midsummer Eve
        (Date(2026, 12, 23), Date(2026, 12, 23)),
        (Date(2026, 12, 24), Date(2026, 12, 28)),
        (Date(2026, 12, 31), Date(2026, 12, 31)),  # New Year's Eve is no holiday
        (Date(2027, 5, 6), Date(2027, 5, 7)),
        (Date(2027, 12, 24), Date(2027, 12, 27)),
        (Date(2028, 1, 6), Date(2028, 1, 7)),
        (Date(2028, 4, 13), Date(2028, 4, 13)),  # Maundy Thursday is none either
        (Date(2028, 12, 6), Date(2028, 12, 7)),
    ],
)
def test_the_next_working_day(day: Date, following: Date) -> None:
    assert next_working_day(day) == following


@given(DAYS)
def test_the_next_working_day_is_the_first_of_them(day: Date) -> None:
    found = next_working_day(day)
    assert is_working_day(found)
    assert found >= day
    passed = [day.add(days=step) for step in range((found - day).days)]
    assert not any(map(is_working_day, passed))
    assert len(passed) <= 5


@given(DAYS)
def test_a_day_off_has_a_name_or_ends_the_week(day: Date) -> None:
    assert is_working_day(day) == (holiday_on(day) is None and day.isoweekday() <= 5)


@pytest.mark.parametrize(
    ("published", "claim", "appeal"),
    [
        (Date(2026, 3, 2), Date(2026, 3, 23), Date(2026, 4, 8)),
        (Date(2026, 3, 13), Date(2026, 4, 7), Date(2026, 4, 20)),  # the claim's 21st day is Good Friday
        (Date(2026, 5, 13), Date(2026, 6, 3), Date(2026, 6, 22)),  # the appeal's 37th day is Midsummer Eve
        (Date(2026, 11, 17), Date(2026, 12, 8), Date(2026, 12, 28)),  # Christmas Eve
        (Date(2028, 2, 8), Date(2028, 2, 29), Date(2028, 3, 16)),  # a leap year
    ],
)
def test_the_last_day_for_a_claim_and_for_an_appeal(published: Date, claim: Date, appeal: Date) -> None:
    assert (last_day_of_appeal(published, 7, 14), last_day_of_appeal(published, 7, 30)) == (claim, appeal)


@given(DAYS, st.integers(0, 60), st.integers(0, 60))
def test_an_appeal_ends_on_a_working_day_never_before_its_days_have_passed(
    published: Date, received_days: int, days: int
) -> None:
    last = last_day_of_appeal(published, received_days, days)
    assert is_working_day(last)
    assert last >= published.add(days=received_days).add(days=days)
