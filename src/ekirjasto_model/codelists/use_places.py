"""UsePlace."""

from __future__ import annotations

from enum import StrEnum


class UsePlace(StrEnum):
    """UsePlace."""

    REMOTE = "remote"
    IN_LIBRARY = "in-library"
