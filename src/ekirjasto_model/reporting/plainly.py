"""Values as programs read them: days and sums as text, names by language, null for what is not known."""

from __future__ import annotations

from collections.abc import Iterable

from pendulum import Date

from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.text import Text


def day_or_null(day: Date | None) -> Plain:
    """Give a day as text, if there is one."""
    return None if day is None else day.isoformat()


def sum_or_null(amount: Money | None) -> Plain:
    """Give a sum as text with two decimals, if there is one."""
    return None if amount is None else str(amount)


def words(names: Names | Text) -> Plain:
    """Give a name or a text by language.

    >>> words(Names(sv="Esbo", fi="Espoo"))
    {'fi': 'Espoo', 'sv': 'Esbo'}
    """
    return {str(language): said for language, said in dict(names.in_all()).items()}


def words_or_null(names: Names | Text | None) -> Plain:
    """Give a name or a text by language, if there is one."""
    return None if names is None else words(names)


def texts(values: Iterable[str]) -> list[Plain]:
    """Give texts, such as codes and ids, as a list."""
    return list(map(str, values))
