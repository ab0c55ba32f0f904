"""NoticeEnd."""

from __future__ import annotations

from enum import StrEnum


class NoticeEnd(StrEnum):
    """NoticeEnd."""

    SAME_DAY = "same-day"
    END_OF_MONTH = "end-of-month"
    END_OF_YEAR = "end-of-year"
