"""JoiningDay."""

from __future__ import annotations

from enum import StrEnum


class JoiningDay(StrEnum):
    """JoiningDay."""

    ANY_DAY = "any-day"
    FIRST_OF_MONTH = "first-of-month"
    FIRST_OF_JANUARY = "first-of-january"
    WINDOW = "window"
