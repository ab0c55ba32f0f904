"""How grave a finding is."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """The three grades of a finding, the most serious first.

    ``ERROR``: the agreement or the law says *must*, or the result would be wrong.
    ``WARNING``: *should*. ``NOTE``: worth knowing.

    >>> Severity.ERROR.rank < Severity.NOTE.rank
    True
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Return 0 for the gravest, rising."""
        return list(Severity).index(self)
