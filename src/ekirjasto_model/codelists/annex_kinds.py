"""AnnexKind."""

from __future__ import annotations

from enum import StrEnum


class AnnexKind(StrEnum):
    """AnnexKind."""

    COST = "cost"
    DATA_PROTECTION = "data-protection"
    OTHER = "other"
