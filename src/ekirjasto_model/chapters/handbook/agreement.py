"""What a co-operation agreement settles, how it goes through time, and on which provisions it rests."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Aside, Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import agreement_text as text
from ekirjasto_model.chapters.handbook import joining_rules_text as joining
from ekirjasto_model.chapters.handbook.amendment_worked import amendment_blocks, controlling_blocks
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.merged_and_ended import merged_and_ended_blocks
from ekirjasto_model.chapters.handbook.notice_worked import notice_blocks
from ekirjasto_model.chapters.handbook.service_contracts import service_contract_blocks
from ekirjasto_model.chapters.handbook.side_by_side import side_by_side_blocks
from ekirjasto_model.chapters.words import Words, say
from ekirjasto_model.codelists.approvals import APPROVALS
from ekirjasto_model.codelists.data_agreements import DATA_AGREEMENTS
from ekirjasto_model.codelists.decision_kinds import DECISION_KINDS
from ekirjasto_model.codelists.first_year_rules import FIRST_YEAR_RULES
from ekirjasto_model.codelists.joining_days import JOINING_DAYS
from ekirjasto_model.codelists.legal_bases import LEGAL_BASES, NO_LEGAL_ADVICE


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (
        Paragraph(text.INTRO_1),
        *side_by_side_blocks(),
        *_parties(),
        *notice_blocks(),
        *_leaving(),
        *amendment_blocks(),
        *controlling_blocks(),
        *_joining(),
        *merged_and_ended_blocks(),
        *service_contract_blocks(),
        *_data(),
        *_law(),
    )


def _parties() -> Iterator[Block]:
    """Tell who agrees, by which decision, and for how long."""
    yield Heading(2, text.PARTIES)
    yield Paragraph(text.PARTIES_1)
    yield definitions(DECISION_KINDS, text.DECISION)
    yield Heading(2, text.TERM)
    yield Paragraph(text.TERM_1)


def _leaving() -> Iterator[Block]:
    """Tell what is agreed for the case that a municipality leaves."""
    yield Heading(2, text.LEAVING)
    yield Paragraph(text.LEAVING_1)


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


def _data() -> Iterator[Block]:
    """Tell of personal data."""
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
    yield Paragraph(say(text.WHERE, files=to("files", "kind-agreement"), rules=to("rules", "topic-agreements")))
