"""JoiningEvent."""

from __future__ import annotations

from enum import StrEnum


class JoiningEvent(StrEnum):
    """JoiningEvent."""

    INTEREST = "interest"
    DRAFT_SENT = "draft-sent"
    COMMENT_ROUND = "comment-round"
    FINAL_TEXT = "final-text"
    REQUEST = "request"
    MEMBER_APPROVAL = "member-approval"
    DECISION = "decision"
    MINUTES_PUBLISHED = "minutes-published"
    APPEAL_TIME_OVER = "appeal-time-over"
    APPROPRIATION = "appropriation"
    SIGNATURE = "signature"
    ONBOARDING = "onboarding"
    EFFECTIVE = "effective"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
