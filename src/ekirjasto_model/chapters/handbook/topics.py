"""The topics of the rules: what each is called and what it is about."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.chapters.handbook import topics_text as text
from ekirjasto_model.values.text import Text

TOPICS: Mapping[str, tuple[Text, Text]] = {
    "members": (text.MEMBERS, text.MEMBERS_ABOUT),
    "agreements": (text.AGREEMENTS, text.AGREEMENTS_ABOUT),
    "joining": (text.JOINING, text.JOINING_ABOUT),
    "services": (text.SERVICES, text.SERVICES_ABOUT),
    "responsibilities": (text.RESPONSIBILITIES, text.RESPONSIBILITIES_ABOUT),
    "personal-data": (text.PERSONAL_DATA, text.PERSONAL_DATA_ABOUT),
    "costs": (text.COSTS, text.COSTS_ABOUT),
    "grants": (text.GRANTS, text.GRANTS_ABOUT),
    "remarks": (text.REMARKS, text.REMARKS_ABOUT),
    "settings": (text.SETTINGS, text.SETTINGS_ABOUT),
    "structure": (text.STRUCTURE, text.STRUCTURE_ABOUT),
    "reading": (text.READING, text.READING_ABOUT),
}
"""A topic's title and what its rules are about, by the first part of the rules' codes.

The order is the reader's: what the e-library has agreed comes before how a file is written.
"""
