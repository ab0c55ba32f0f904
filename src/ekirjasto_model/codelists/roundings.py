"""Rounding."""

from __future__ import annotations

from enum import StrEnum


class Rounding(StrEnum):
    """Rounding."""

    HALF_UP = "half-up"
    HALF_EVEN = "half-even"
