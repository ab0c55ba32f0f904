"""A Finnish municipality, as Statistics Finland's classification knows it."""

from __future__ import annotations

from typing import Literal

from attrs import frozen
from pendulum import Date

from ekirjasto_model.values.names import Names


@frozen
class Municipality:
    """One municipality (kunta, kommun) that existed on some day from 31.12.2019 on.

    ``code`` is three digits as text. ``languages`` are ``fi`` and ``sv``, the
    majority's first. ``sami_homeland`` tells how much of it belongs to the Sámi
    homeland; empty means none. ``ends`` is its last day, inclusive, and
    ``successor`` the code of the municipality into which it then merged.
    """

    code: str
    names: Names
    languages: tuple[str, ...]
    sami_homeland: Literal["whole", "part", ""] = ""
    ends: Date | None = None
    successor: str | None = None

    def exists_on(self, day: Date) -> bool:
        """Tell whether the municipality still exists on a day; its last day counts.

        >>> gone = Municipality("099", Names(fi="Honkajoki"), ("fi",), ends=Date(2020, 12, 31), successor="214")
        >>> gone.exists_on(Date(2020, 12, 31)), gone.exists_on(Date(2021, 1, 1))
        (True, False)
        """
        return self.ends is None or day <= self.ends
