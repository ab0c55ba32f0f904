"""Names and days as they stand in JSON."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.values.names import Names
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.text import Text


def name_json(name: Names | Text) -> Plain:
    """Give a name by language.

    >>> name_json(Names(fi="Enontekiö", sv="Enontekis"))
    {'fi': 'Enontekiö', 'sv': 'Enontekis'}
    """
    return {str(language): words for language, words in dict(name.in_all()).items()}


def day_json(day: Date | None) -> str | None:
    """Give a day, null where there is none.

    >>> day_json(Date(2026, 3, 1)), day_json(None)
    ('2026-03-01', None)
    """
    return None if day is None else day.isoformat()
