"""LibraryForm."""

from __future__ import annotations

from enum import StrEnum


class LibraryForm(StrEnum):
    """LibraryForm."""

    OWN = "own"
    JOINT = "joint"
    BOUGHT = "bought"
