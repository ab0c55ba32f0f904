"""Precision."""

from __future__ import annotations

from enum import StrEnum


class Precision(StrEnum):
    """Precision."""

    EXACT = "exact"
    ROUNDED = "rounded"
    UNCLEAR = "unclear"
