"""What a co-operation agreement settles, and on which provisions it rests."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Aside, Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import agreement_text as text
from ekirjasto_model.chapters.handbook import joining_rules_text as joining
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.codelists.agreement_kinds import AGREEMENT_KINDS
from ekirjasto_model.codelists.amendment_rules import AMENDMENT_RULES
from ekirjasto_model.codelists.annex_kinds import ANNEX_KINDS
from ekirjasto_model.codelists.approvals import APPROVALS
from ekirjasto_model.codelists.data_agreements import DATA_AGREEMENTS
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES
from ekirjasto_model.codelists.joining_days import JOINING_DAYS
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES, NO_LEGAL_ADVICE
from ekirjasto_model.codelists.notice_ends import NOTICE_ENDS


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (*_agreement(), *_joining(), *_around(), *_law())


def _agreement() -> Iterator[Block]:
    """Tell who agrees on what, for how long, and how that is changed."""
    yield Paragraph(text.INTRO_1)
    yield Heading(2, text.SEVERAL)
    yield Paragraph(text.SEVERAL_1)
    yield definitions(AGREEMENT_KINDS, text.AGREEMENT_KIND)
    yield Heading(2, text.PARTIES)
    yield Paragraph(text.PARTIES_1)
    yield definitions(DECISION_KINDS, text.DECISION)
    yield Heading(2, text.TERM)
    yield Paragraph(text.TERM_1)
    yield definitions(NOTICE_ENDS, text.NOTICE_END)
    yield Paragraph(text.TERM_2)
    yield Paragraph(text.TERM_3)
    yield definitions(AMENDMENT_RULES, text.AMENDMENT)


def _joining() -> Iterator[Block]:
    """Tell of the rules for joining."""
    yield Heading(2, joining.JOINING, "joining")
    yield Paragraph(joining.JOINING_1)
    yield definitions(JOINING_DAYS, joining.JOINING_DAY)
    yield Paragraph(joining.APPROVAL_1)
    yield definitions(APPROVALS, joining.APPROVAL)
    yield Paragraph(joining.FIRST_YEAR_1)
    yield definitions(FIRST_YEAR_RULES, joining.FIRST_YEAR)
    yield Paragraph(joining.JOINING_2)


def _around() -> Iterator[Block]:
    """Tell of leaving, annexes and personal data."""
    yield Heading(2, text.LEAVING)
    yield Paragraph(text.LEAVING_1)
    yield Heading(2, text.ANNEXES)
    yield Paragraph(text.ANNEXES_1)
    yield definitions(ANNEX_KINDS, text.ANNEX)
    yield Heading(2, text.DATA)
    yield Paragraph(text.DATA_1)
    yield definitions(DATA_AGREEMENTS, text.DATA_AGREEMENT)


def _law() -> Iterator[Block]:
    """Tell of the provisions, which are summed up and never interpreted."""
    rows: tuple[tuple[Words, ...], ...] = tuple(
        (entry.source if entry.source is not None else entry.label, entry.definition)
        for entry in LEGAL_BASES.entries.values()
    )
    yield Heading(2, text.LAW, "law")
    yield Paragraph(text.LAW_1)
    yield Paragraph(text.LAW_2)
    yield Table(LEGAL_BASES.title, (Column(text.PROVISION), Column(text.SUMMARY)), rows)
    yield Aside((NO_LEGAL_ADVICE,))
    yield Paragraph(say(text.WHERE, files=to("files", "kind-agreement")))
