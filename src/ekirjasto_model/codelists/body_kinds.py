"""BodyKind."""

from __future__ import annotations

from enum import StrEnum


class BodyKind(StrEnum):
    """BodyKind."""

    DECIDING_MEETING = "deciding-meeting"
    LEAD_MUNICIPALITIES = "lead-municipalities"
    RESPONSIBLE_PERSONS = "responsible-persons"
    EXPERT_GROUP = "expert-group"
