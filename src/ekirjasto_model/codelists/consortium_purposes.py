"""ConsortiumPurpose."""

from __future__ import annotations

from enum import StrEnum


class ConsortiumPurpose(StrEnum):
    """ConsortiumPurpose."""

    LIBRARY_SYSTEM = "library-system"
    E_MATERIALS = "e-materials"
