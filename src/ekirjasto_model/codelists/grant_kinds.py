"""GrantKind."""

from __future__ import annotations

from enum import StrEnum


class GrantKind(StrEnum):
    """GrantKind."""

    GENERAL = "general"
    SPECIAL = "special"
