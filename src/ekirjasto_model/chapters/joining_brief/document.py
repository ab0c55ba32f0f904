"""The joining brief as a document that can be laid before a council."""

from __future__ import annotations

from ekirjasto_model.chapters.blocks import Document
from ekirjasto_model.chapters.joining_brief import summary_text
from ekirjasto_model.chapters.joining_brief.costs import cost_blocks
from ekirjasto_model.chapters.joining_brief.doubts import doubt_blocks
from ekirjasto_model.chapters.joining_brief.leaving import leaving_blocks
from ekirjasto_model.chapters.joining_brief.members import appendix_blocks, member_blocks
from ekirjasto_model.chapters.joining_brief.net import net_blocks
from ekirjasto_model.chapters.joining_brief.schedule import schedule_blocks
from ekirjasto_model.chapters.joining_brief.services import service_blocks
from ekirjasto_model.chapters.joining_brief.summary import opening_blocks
from ekirjasto_model.chapters.joining_brief.tasks import task_blocks
from ekirjasto_model.chapters.words import say
from ekirjasto_model.derived.briefing.brief import JoiningBrief


def joining_brief_document(brief: JoiningBrief) -> Document:
    """Put the brief into the order in which a council reads it: the sums first, the doubts and the tables last."""
    sections = (
        opening_blocks,
        cost_blocks,
        member_blocks,
        net_blocks,
        task_blocks,
        service_blocks,
        schedule_blocks,
        leaving_blocks,
        doubt_blocks,
        appendix_blocks,
    )
    blocks = tuple(block for section in sections for block in section(brief))
    return Document("joining-brief", say(summary_text.TITLE, name=brief.joiner.name), blocks)
