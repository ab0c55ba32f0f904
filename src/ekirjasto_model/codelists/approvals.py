"""Approval."""

from __future__ import annotations

from enum import StrEnum


class Approval(StrEnum):
    """Approval."""

    ALL_MEMBERS = "all-members"
    SHARE_OF_MEMBERS = "share-of-members"
    DECIDING_MEETING = "deciding-meeting"
