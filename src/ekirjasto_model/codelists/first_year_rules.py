"""FirstYearRule."""

from __future__ import annotations

from enum import StrEnum


class FirstYearRule(StrEnum):
    """FirstYearRule."""

    FULL_YEAR = "full-year"
    DAYS = "days"
    WHOLE_MONTHS = "whole-months"
    STARTED_MONTHS = "started-months"
    FRACTION = "fraction"
