"""CostBearer."""

from __future__ import annotations

from enum import StrEnum


class CostBearer(StrEnum):
    """CostBearer."""

    JOINER = "joiner"
    SHARED = "shared"
