"""DataAgreement."""

from __future__ import annotations

from enum import StrEnum


class DataAgreement(StrEnum):
    """DataAgreement."""

    JOINT_CONTROLLERS = "joint-controllers"
    PROCESSING = "processing"
