"""What is not known, what is assumed, and from which files the brief was made."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Heading, Listing, Paragraph
from ekirjasto_model.chapters.joining_brief import doubts_text as text
from ekirjasto_model.chapters.joining_brief.saying import years_said
from ekirjasto_model.chapters.words import Code, Several, Words, say
from ekirjasto_model.codelists.brief_unknowns import BriefUnknown
from ekirjasto_model.codelists.drivers import DRIVERS
from ekirjasto_model.derived.briefing.assumed import Assumed
from ekirjasto_model.derived.briefing.brief import JoiningBrief
from ekirjasto_model.derived.briefing.remarks import FileRemark
from ekirjasto_model.derived.briefing.unknown import Untold
from ekirjasto_model.documents.catalogue import DOCUMENTS


def doubt_blocks(brief: JoiningBrief) -> Iterator[Block]:
    """Tell everything that a reader must know of the brief's own limits."""
    yield Heading(2, text.HEADING, "doubts")
    yield Heading(3, text.UNKNOWN_HEADING)
    unknown = tuple(unknown_words(brief, one) for one in brief.untold)
    yield Listing(unknown) if unknown else Paragraph(text.NOTHING_UNKNOWN)
    yield Heading(3, text.ASSUMED_HEADING)
    assumed = tuple(map(assumed_words, brief.assumed))
    yield Listing(assumed) if assumed else Paragraph(text.NOTHING_ASSUMED)
    if brief.remarks:
        yield Heading(3, text.FILES_HEADING)
        yield Listing(tuple(map(_remark, brief.remarks)))
    yield Heading(2, text.FROM, "sources")
    yield Paragraph(say(text.FROM_FILES, as_of=brief.joiner.as_of, files=Several(tuple(map(Code, brief.files)))))


def unknown_words(brief: JoiningBrief, one: Untold) -> Words:
    """Say one thing that cannot be told, and what to do if it is a figure of the municipality's own."""
    facts: dict[str, Words] = {"years": years_said(one.years), "names": Several(one.names)}
    if one.day is not None:
        facts |= {"day": one.day, "members": Several(one.members)}
    if one.driver is not None:
        facts["driver"] = DRIVERS.label(one.driver)
    what = say(text.UNKNOWN[one.unknown], **facts)
    if one.unknown is BriefUnknown.FIGURE and one.driver is not None and brief.joiner.name in one.members:
        return say(text.WITH_REPAIR, what=what, repair=say(text.STATE_FIGURE, code=Code(one.driver.value)))
    return what


def assumed_words(one: Assumed) -> Words:
    """Say one thing that is assumed."""
    facts: dict[str, Words] = {"years": years_said(one.years), "names": Several(one.names)}
    facts |= {name: day for name, day in (("day", one.day), ("used", one.used)) if day is not None}
    if one.year is not None:
        facts["year"] = str(one.year)
    return say(text.ASSUMED[one.assumption], **facts)


def _remark(one: FileRemark) -> Words:
    """Say one remark of the files, with the document that makes it."""
    words = text.REMARK if one.is_unknown else text.REMARK_ASSUMED
    return say(words, document=one.name or DOCUMENTS[one.kind].TITLE, reason=one.reason)
