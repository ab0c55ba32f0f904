"""AgreementKind."""

from __future__ import annotations

from enum import StrEnum


class AgreementKind(StrEnum):
    """AgreementKind."""

    CONSORTIUM = "consortium"
    JOINT_LIBRARY = "joint-library"
    E_LIBRARY = "e-library"
    NATIONAL_E_LIBRARY = "national-e-library"
    IN_HOUSE_COMPANY = "in-house-company"
