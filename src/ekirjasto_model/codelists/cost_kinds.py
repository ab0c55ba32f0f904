"""CostKind."""

from __future__ import annotations

from enum import StrEnum


class CostKind(StrEnum):
    """CostKind."""

    CONTENT = "content"
    PLATFORM = "platform"
    COORDINATION = "coordination"
    STAFF = "staff"
    TRAINING = "training"
    MARKETING = "marketing"
    ONE_OFF = "one-off"
