"""How many inhabitants a municipality had on a day."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.values.text import Text


@frozen
class Population:
    """A number of inhabitants with its day and its source.

    ``parts`` are the codes of the municipalities whose figures were added up, by
    code; a figure taken as published has one.
    """

    inhabitants: int
    day: Date
    source: Text
    parts: tuple[str, ...]
