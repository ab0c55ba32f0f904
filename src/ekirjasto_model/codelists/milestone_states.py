"""MilestoneState."""

from __future__ import annotations

from enum import StrEnum


class MilestoneState(StrEnum):
    """MilestoneState."""

    MET = "met"
    PARTLY_MET = "partly-met"
    NOT_MET = "not-met"
