"""The law on which an agreement may rest.

Each code carries its act, section and jurisdiction and a plain summary. The
summaries are no legal advice: wherever they are shown, ``NO_LEGAL_ADVICE`` is
shown with them.
"""

from __future__ import annotations

from enum import StrEnum

from ekirjasto_model.codelists.codelist import Codelist
from ekirjasto_model.codelists.law import libraries, local_government, personal_data, services
from ekirjasto_model.values.text import Text


class LegalBasis(StrEnum):
    """A provision, named by its act and section.

    >>> LEGAL_BASES.entries[LegalBasis.LOCAL_GOVERNMENT_ACT_51].source.en
    'Local Government Act 410/2015, section 51'
    """

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


LEGAL_BASES = Codelist(
    name="legal-bases",
    title=Text(fi="Oikeusperusteet", sv="Rättsliga grunder", en="Legal bases"),
    codes=LegalBasis,
    entries={
        LegalBasis.PUBLIC_LIBRARIES_ACT_5: libraries.DUTY_TO_PROVIDE,
        LegalBasis.PUBLIC_LIBRARIES_ACT_6: libraries.TASKS,
        LegalBasis.PUBLIC_LIBRARIES_ACT_7: libraries.NATIONAL_TASK,
        LegalBasis.PUBLIC_LIBRARIES_ACT_8: libraries.REGIONAL_TASK,
        LegalBasis.PUBLIC_LIBRARIES_ACT_9: libraries.SPECIAL_TASK,
        LegalBasis.PUBLIC_LIBRARIES_ACT_11: libraries.CO_OPERATION,
        LegalBasis.LOCAL_GOVERNMENT_ACT_49: local_government.FORMS_OF_CO_OPERATION,
        LegalBasis.LOCAL_GOVERNMENT_ACT_51: local_government.JOINT_BODY,
        LegalBasis.LOCAL_GOVERNMENT_ACT_52: local_government.AGREEMENT_ON_JOINT_BODY,
        LegalBasis.LOCAL_GOVERNMENT_ACT_54: local_government.AUTHORITYS_TASK,
        LegalBasis.LOCAL_GOVERNMENT_ACT_57: local_government.CHARTER_AMENDMENT,
        LegalBasis.DEVELOPMENT_TASK_DECREE: libraries.DEVELOPMENT_TASK_DECREE,
        LegalBasis.DIGITAL_SERVICES_ACT: services.DIGITAL_SERVICES,
        LegalBasis.GDPR_26: personal_data.JOINT_CONTROLLERS,
        LegalBasis.GDPR_28: personal_data.PROCESSOR,
        LegalBasis.SAMI_LANGUAGE_ACT: services.SAMI_LANGUAGE,
        LegalBasis.PROCUREMENT_ACT: services.PROCUREMENT,
        LegalBasis.ALAND_LIBRARY_ACT: libraries.ALAND_LIBRARY,
    },
)
"""The legal bases, act by act."""

NO_LEGAL_ADVICE = Text(
    fi="Kuvaus on lyhyt yhteenveto eikä oikeudellinen neuvo. Tarkista voimassa oleva sanamuoto.",
    sv="Beskrivningen är en kort sammanfattning och inte juridisk rådgivning. Kontrollera den gällande ordalydelsen.",
    en="The description is a short summary and not legal advice. Check the wording in force.",
)
"""What is said wherever a legal basis is described."""
