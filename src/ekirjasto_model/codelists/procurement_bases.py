"""ProcurementBasis."""

from __future__ import annotations

from enum import StrEnum


class ProcurementBasis(StrEnum):
    """ProcurementBasis."""

    OPEN_PROCEDURE = "open-procedure"
    DIRECT_AWARD = "direct-award"
    FRAMEWORK = "framework"
    BELOW_THRESHOLD = "below-threshold"
    IN_HOUSE = "in-house"
