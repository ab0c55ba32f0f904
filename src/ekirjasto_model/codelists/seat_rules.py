"""SeatRule."""

from __future__ import annotations

from enum import StrEnum


class SeatRule(StrEnum):
    """SeatRule."""

    EACH_MEMBER = "each-member"
    EACH_CONSORTIUM = "each-consortium"
    EACH_CONSORTIUM_AND_INDEPENDENT_LIBRARY = "each-consortium-and-independent-library"
