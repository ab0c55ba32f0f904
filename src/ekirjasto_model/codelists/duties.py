"""Duty."""

from __future__ import annotations

from enum import StrEnum


class Duty(StrEnum):
    """Duty."""

    PROCUREMENT = "procurement"
    SERVICE_SELECTION = "service-selection"
    CONTENT_SELECTION = "content-selection"
    FINNA_PAGE = "finna-page"
    AUTHENTICATION = "authentication"
    CUSTOMER_SUPPORT = "customer-support"
    INFORMATION = "information"
    MARKETING = "marketing"
    TRAINING = "training"
    STATISTICS = "statistics"
    INVOICING = "invoicing"
    DATA_PROTECTION = "data-protection"
    ACCESSIBILITY = "accessibility"
    CONTACT_DATA = "contact-data"
    CONVENING = "convening"
    ONBOARDING = "onboarding"
