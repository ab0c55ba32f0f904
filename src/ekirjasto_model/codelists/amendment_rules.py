"""Amendment."""

from __future__ import annotations

from enum import StrEnum


class Amendment(StrEnum):
    """Amendment."""

    UNANIMITY = "unanimity"
    SHARE_OF_MEMBERS = "share-of-members"
