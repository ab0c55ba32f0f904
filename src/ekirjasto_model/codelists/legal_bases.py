"""LegalBasis."""

from __future__ import annotations

from enum import StrEnum


class LegalBasis(StrEnum):
    """LegalBasis."""

    PUBLIC_LIBRARIES_ACT_5 = "public-libraries-act-5"
    PUBLIC_LIBRARIES_ACT_6 = "public-libraries-act-6"
    PUBLIC_LIBRARIES_ACT_7 = "public-libraries-act-7"
    PUBLIC_LIBRARIES_ACT_8 = "public-libraries-act-8"
    PUBLIC_LIBRARIES_ACT_9 = "public-libraries-act-9"
    PUBLIC_LIBRARIES_ACT_11 = "public-libraries-act-11"
    LOCAL_GOVERNMENT_ACT_49 = "local-government-act-49"
    LOCAL_GOVERNMENT_ACT_51 = "local-government-act-51"
    LOCAL_GOVERNMENT_ACT_52 = "local-government-act-52"
    LOCAL_GOVERNMENT_ACT_54 = "local-government-act-54"
    LOCAL_GOVERNMENT_ACT_57 = "local-government-act-57"
    DEVELOPMENT_TASK_DECREE = "development-task-decree"
    DIGITAL_SERVICES_ACT = "digital-services-act"
    GDPR_26 = "gdpr-26"
    GDPR_28 = "gdpr-28"
    SAMI_LANGUAGE_ACT = "sami-language-act"
    PROCUREMENT_ACT = "procurement-act"
    ALAND_LIBRARY_ACT = "aland-library-act"
