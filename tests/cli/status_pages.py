"""The status of malli as it was read aloud, in every language: made anew by ``tests/renew.py``."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.chapters.status.document import status_document
from ekirjasto_model.checking import check
from ekirjasto_model.derived.status.status import status
from ekirjasto_model.examples.library import example_files
from ekirjasto_model.publishing.plain_text import plain_text
from ekirjasto_model.values.language import Language

DAYS = (Date(2024, 6, 10), Date(2026, 3, 1), Date(2027, 12, 31))
"""A case under way, malli's fixed day, and a member's last day with much that is late."""


def pages() -> Iterator[tuple[str, str]]:
    """Give the name and the text of every page."""
    for day in DAYS:
        found = status(check(example_files("malli"), day).configuration, day)
        for language in Language:
            yield page_name(day, language), plain_text(status_document(found), language)


def page_name(day: Date, language: Language) -> str:
    """Name the file of a page."""
    return f"status-malli-{day.isoformat()}.{language}.txt"
