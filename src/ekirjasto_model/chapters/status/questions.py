"""What could not be worked out, and why."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Heading, Listing
from ekirjasto_model.chapters.status import questions_text as text
from ekirjasto_model.chapters.words import Several, Words, say
from ekirjasto_model.codelists.notice_hindrances import NOTICE_HINDRANCES, NoticeHindrance
from ekirjasto_model.codelists.undated_reasons import UNDATED_REASONS
from ekirjasto_model.derived.status.open_questions import Unanswered
from ekirjasto_model.derived.status.status import Status


def question_blocks(status: Status) -> Iterator[Block]:
    """List what could not be worked out; nothing where everything could."""
    if status.unanswered:
        yield Heading(2, text.QUESTIONS)
        yield Listing(tuple(map(_said, status.unanswered)))


def _said(one: Unanswered) -> Words:
    """Say what could not be worked out, with the reason, and what the files themselves say."""
    what = say(text.WORDS[one.question], about=Several(one.about), why=_why(one))
    return say(text.TOLD, what=what, told=Several(one.told)) if one.told else what


def _why(one: Unanswered) -> Words:
    """Say the reason, where there is one."""
    if one.why is None:
        return ""
    if isinstance(one.why, NoticeHindrance):
        return NOTICE_HINDRANCES.entries[one.why].definition
    return UNDATED_REASONS.entries[one.why].definition
