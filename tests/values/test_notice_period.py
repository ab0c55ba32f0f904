"""The last day after notice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd
from ekirjasto_model.codelists.notice_ends import NoticeEnd
from ekirjasto_model.codelists.notice_starts import NoticeStart
from ekirjasto_model.errors import NoSuchDayError
from ekirjasto_model.values.months import months_after
from ekirjasto_model.values.notice_period import last_day_of_notice
from tests.values.calendar_days import DAYS, MONTH_ENDS, MONTHS

LAST, NEXT = MonthEnd.LAST_DAY_OF_MONTH, MonthEnd.FIRST_DAY_OF_NEXT_MONTH
SENDING, MONTH = NoticeStart.SENDING, NoticeStart.END_OF_MONTH
SAME, TO_MONTH, TO_YEAR = NoticeEnd.SAME_DAY, NoticeEnd.END_OF_MONTH, NoticeEnd.END_OF_YEAR

Rule = tuple[int, NoticeStart, NoticeEnd, MonthEnd | None]
RULES = st.tuples(MONTHS, st.sampled_from(NoticeStart), st.sampled_from(NoticeEnd), MONTH_ENDS)


@pytest.mark.parametrize(
    ("sent", "rule", "last"),
    [
        (Date(2026, 2, 11), (12, SENDING, TO_YEAR, LAST), Date(2027, 12, 31)),
        (Date(2026, 2, 11), (6, SENDING, TO_YEAR, None), Date(2026, 12, 31)),
        (Date(2026, 6, 30), (6, SENDING, TO_YEAR, None), Date(2026, 12, 31)),
        (Date(2026, 6, 30), (6, MONTH, TO_YEAR, None), Date(2026, 12, 31)),
        (Date(2026, 7, 1), (6, SENDING, TO_YEAR, None), Date(2027, 12, 31)),
        (Date(2026, 8, 31), (6, SENDING, SAME, LAST), Date(2027, 2, 28)),
        (Date(2026, 8, 31), (6, SENDING, SAME, NEXT), Date(2027, 3, 1)),
        (Date(2026, 8, 31), (6, SENDING, TO_MONTH, LAST), Date(2027, 2, 28)),
        (Date(2026, 8, 31), (6, SENDING, TO_MONTH, NEXT), Date(2027, 3, 31)),
        (Date(2026, 8, 1), (6, MONTH, SAME, LAST), Date(2027, 2, 28)),
        (Date(2028, 2, 29), (12, SENDING, SAME, LAST), Date(2029, 2, 28)),
        (Date(2026, 3, 15), (0, SENDING, SAME, None), Date(2026, 3, 15)),
        (Date(2026, 3, 15), (0, MONTH, SAME, None), Date(2026, 3, 31)),
    ],
)
def test_known_last_days(sent: Date, rule: Rule, last: Date) -> None:
    assert last_day_of_notice(sent, *rule) == last


@pytest.mark.parametrize("counts_to", [SAME, TO_MONTH])
def test_a_day_that_the_month_lacks_is_refused_where_it_matters(counts_to: NoticeEnd) -> None:
    with pytest.raises(NoSuchDayError):
        last_day_of_notice(Date(2026, 8, 31), 6, SENDING, counts_to, None)
    assert last_day_of_notice(Date(2026, 8, 31), 6, SENDING, TO_YEAR, None) == Date(2027, 12, 31)


@given(DAYS, RULES)
def test_a_notice_never_ends_before_its_period(sent: Date, rule: Rule) -> None:
    months, _, _, month_end = rule
    assert last_day_of_notice(sent, *rule) >= months_after(sent, months, month_end) >= sent


@given(DAYS, DAYS, RULES)
def test_a_later_notice_never_ends_earlier(one: Date, other: Date, rule: Rule) -> None:
    earlier, later = sorted((one, other))
    assert last_day_of_notice(earlier, *rule) <= last_day_of_notice(later, *rule)


@given(DAYS, RULES)
def test_a_refusal_means_that_the_readings_differ(sent: Date, rule: Rule) -> None:
    months, starts, ends, _ = rule
    readings = {last_day_of_notice(sent, months, starts, ends, month_end) for month_end in MonthEnd}
    try:
        assert {last_day_of_notice(sent, months, starts, ends, None)} == readings
    except NoSuchDayError:
        assert len(readings) == 2
