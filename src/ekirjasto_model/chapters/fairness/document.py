"""The answers about fairness as a document that can be laid before a council."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.chapters.blocks import Block, Column, Document, Heading, Paragraph, Table
from ekirjasto_model.chapters.fairness import document_text as text
from ekirjasto_model.chapters.fairness.answers import answer_blocks
from ekirjasto_model.chapters.fairness.sizes import size_blocks
from ekirjasto_model.chapters.words import Capital, Code, Strong, say
from ekirjasto_model.codelists.fairness_answers import FAIRNESS_ANSWERS
from ekirjasto_model.codelists.fairness_questions import FAIRNESS_QUESTIONS
from ekirjasto_model.derived.fairness.fairness import Fairness


def fairness_document(found: Fairness) -> Document:
    """Put all answers into one table first, then each with its witnesses, then the table by size."""
    return Document("fairness", say(text.TITLE, year=str(found.year)), tuple(_blocks(found)))


def _blocks(found: Fairness) -> Iterator[Block]:
    """Give the blocks of the document."""
    said = say(
        text.OF_WHAT, annex=Code(found.annex), count=len(found.members), total=found.total, day=found.drivers_day
    )
    yield Paragraph(said)
    yield Paragraph(text.NO_VERDICT)
    yield answers_table(found)
    for answer in found.answers:
        yield Heading(2, Capital(FAIRNESS_QUESTIONS.label(answer.question)), answer.question.value)
        yield from answer_blocks(answer)
    yield Heading(2, text.SIZES, "sizes")
    yield from size_blocks(found)


def answers_table(found: Fairness) -> Table:
    """Show the answer to every question."""
    rows = tuple(
        (
            Capital(FAIRNESS_QUESTIONS.label(one.question)),
            Strong(FAIRNESS_ANSWERS.label(one.answer)),
            one.compared,
            one.touched,
        )
        for one in found.answers
    )
    columns = (
        Column(text.STATEMENT),
        Column(text.ANSWER),
        Column(text.COMPARED, numeric=True),
        Column(text.EXCEPTIONS, numeric=True),
    )
    return Table(text.ANSWERS, columns, rows)
