"""An amendment of the agreement: what it needs, who has approved it, and which text and annexes then control."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Heading, Paragraph, Table
from ekirjasto_model.chapters.handbook import amendment_text as text
from ekirjasto_model.chapters.handbook.approvals_counted import approvals_table, needed
from ekirjasto_model.chapters.handbook.definitions import definitions
from ekirjasto_model.chapters.handbook.model_library import agreement, model
from ekirjasto_model.chapters.handbook.rules import rule_link
from ekirjasto_model.chapters.words import Capital, Words, say
from ekirjasto_model.codelists.amendment_rules import AMENDMENT_RULES
from ekirjasto_model.codelists.annex_kinds import ANNEX_KINDS
from ekirjasto_model.derived.amendments import Amended, amendments, decisions_on, text_revisions
from ekirjasto_model.derived.annexes import annex_revisions
from ekirjasto_model.derived.approvals import Approvals
from ekirjasto_model.derived.electorate import Electorate

NONE = "–"


def amendment_blocks() -> Iterator[Block]:
    """Tell how the agreement is amended, with the approvals of one amendment counted."""
    amended, counted = worked()
    yield Heading(2, text.AMENDING, "amendments")
    yield Paragraph(text.AMENDING_1)
    yield definitions(AMENDMENT_RULES, text.HOW)
    yield Paragraph(text.AMENDING_2)
    yield Paragraph(say(text.EXAMPLE, about=amended.amendment.about))
    first = counted.first_enough or counted.count
    yield Paragraph(needed(first))
    yield Paragraph(text.APPROVALS_1)
    electorate = Electorate.of(model(), *agreement())
    made = decisions_on(amended.amendment)
    yield approvals_table(text.APPROVALS_CAPTION, electorate, first.demand, made)
    yield Paragraph(say(text.REACHED, day=first.day, starts=amended.controls_from or NONE))
    if counted.count.refusing:
        yield Paragraph(text.REFUSED)


def controlling_blocks() -> Iterator[Block]:
    """Tell that of the text and of each annex exactly one revision controls, and show from when to when."""
    yield Heading(2, text.CONTROLLING, "controlling")
    yield Paragraph(text.CONTROLLING_1)
    yield definitions(ANNEX_KINDS, text.ANNEX)
    yield Paragraph(say(text.CONTROLLING_2, rule=rule_link("agreements.annex-revisions-overlap")))
    columns = (Column(text.DOCUMENT), Column(text.REVISION, numeric=True), Column(text.FROM), Column(text.TO))
    yield Table(text.CONTROLLING_CAPTION, columns, (*_texts(), *_annexes()))


def worked() -> tuple[Amended, Approvals]:
    """Return the amendment of the e-library's agreement with its approvals counted.

    >>> amended, counted = worked()
    >>> str(counted.reached_on), str(amended.controls_from)
    ('2025-09-29', '2026-01-01')
    """
    (amended,) = amendments(model(), *agreement())
    if amended.approvals is None:
        raise ValueError("the example's agreement says what an amendment needs")
    return amended, amended.approvals


def _texts() -> Iterator[tuple[Words, ...]]:
    """Give the texts of the agreement that control one after another."""
    revisions = text_revisions(model(), *agreement())
    until = [one.controls_from.subtract(days=1) for one in revisions[1:]]
    for one, last in zip(revisions, (*until, agreement()[1].ends), strict=True):
        yield text.THE_TEXT, one.number, one.controls_from, last or text.OPEN


def _annexes() -> Iterator[tuple[Words, ...]]:
    """Give the revisions of the annexes with the days on which each controls."""
    for one in annex_revisions(*agreement()):
        name: Words = one.annex.name or Capital(ANNEX_KINDS.label(one.annex.annex_kind))
        yield name, one.number, one.period.starts, one.period.ends or text.OPEN
