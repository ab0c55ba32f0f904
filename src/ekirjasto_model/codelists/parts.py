"""PartInDuty."""

from __future__ import annotations

from enum import StrEnum


class PartInDuty(StrEnum):
    """PartInDuty."""

    ACCOUNTABLE = "accountable"
    RESPONSIBLE = "responsible"
    CONSULTED = "consulted"
    INFORMED = "informed"
