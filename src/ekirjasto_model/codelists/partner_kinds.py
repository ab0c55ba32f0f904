"""PartnerKind."""

from __future__ import annotations

from enum import StrEnum


class PartnerKind(StrEnum):
    """PartnerKind."""

    LIBRARY = "library"
    MINISTRY = "ministry"
    SUPPLIER = "supplier"
    NATIONAL_LIBRARY = "national-library"
