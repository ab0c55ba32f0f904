"""Days and month ends that the laws of counting are searched with."""

from __future__ import annotations

from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.codelists.month_ends import MonthEnd

FAR_DAYS = st.dates(Date(1900, 1, 1), Date(2199, 12, 31)).map(lambda day: Date(day.year, day.month, day.day))
LAST_DAYS = st.builds(
    lambda year, month: Date(year, month, 1).end_of("month"), st.integers(1990, 2060), st.integers(1, 12)
)
EDGES = st.builds(lambda day, step: day.add(days=step), LAST_DAYS, st.integers(-3, 3))
DAYS = FAR_DAYS | EDGES
"""Any day of files, and often one near the turn of a month."""

MONTHS = st.integers(0, 60) | st.integers(0, 600)
MONTH_ENDS = st.sampled_from(MonthEnd)
