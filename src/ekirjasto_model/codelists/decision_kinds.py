"""DecisionKind."""

from __future__ import annotations

from enum import StrEnum


class DecisionKind(StrEnum):
    """DecisionKind."""

    OFFICIAL = "official"
    BOARD = "board"
    MUNICIPAL_EXECUTIVE = "municipal-executive"
    COUNCIL = "council"
    DECIDING_MEETING = "deciding-meeting"
    E_MAIL_MEETING = "e-mail-meeting"
