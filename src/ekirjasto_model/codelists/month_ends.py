"""MonthEnd."""

from __future__ import annotations

from enum import StrEnum


class MonthEnd(StrEnum):
    """MonthEnd."""

    LAST_DAY_OF_MONTH = "last-day-of-month"
    FIRST_DAY_OF_NEXT_MONTH = "first-day-of-next-month"
