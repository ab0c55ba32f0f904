"""One answer: what was compared, the exceptions, what cents explain, and what cannot be told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Block, Column, Paragraph, Table
from ekirjasto_model.chapters.fairness import document_text as text
from ekirjasto_model.chapters.words import Capital, Code, Several, Words, say
from ekirjasto_model.codelists.fairness_answers import FAIRNESS_ANSWERS
from ekirjasto_model.codelists.fairness_hindrances import FAIRNESS_HINDRANCES
from ekirjasto_model.codelists.fairness_questions import FAIRNESS_QUESTIONS, FairnessQuestion
from ekirjasto_model.derived.fairness.answer import Answer, Untold, Witness
from ekirjasto_model.reference.municipalities import name_of

SHOWN = 10
"""How many exceptions are listed for people; programs get all."""


def answer_blocks(answer: Answer) -> Iterator[Block]:
    """Give the paragraphs and the table of one answer."""
    yield Paragraph(FAIRNESS_QUESTIONS.entries[answer.question].definition)
    label = Capital(FAIRNESS_ANSWERS.label(answer.answer))
    yield Paragraph(say(text.COUNTED, answer=label, compared=answer.compared, touched=answer.touched))
    if answer.witnesses:
        yield witness_table(answer.question, answer.witnesses[:SHOWN])
        more = len(answer.witnesses) - SHOWN
        if more > 0:
            yield Paragraph(say(text.MORE, count=more))
    if answer.rounding:
        yield Paragraph(say(text.ROUNDING, count=len(answer.rounding), most=answer.greatest_rounding))
    for one in answer.untold:
        yield Paragraph(_untold(one))


def witness_table(question: FairnessQuestion, witnesses: Sequence[Witness]) -> Table:
    """Show whom exceptions concern, and by how much."""
    before, after = text.SUMS[question]
    cause = text.CAUSES.get(question)
    columns = (
        Column(text.WHOM[question]),
        *((Column(cause),) if cause is not None else ()),
        Column(before, numeric=True),
        Column(after, numeric=True),
        Column(text.DIFFERENCE, numeric=True),
    )
    rows = tuple(
        (_whom(one), *((_cause(one),) if cause is not None else ()), one.before, one.after, one.by) for one in witnesses
    )
    return Table(text.WITNESSES, columns, rows)


def _whom(one: Witness) -> Words:
    """Name those whom an exception concerns: a municipality, or a consortium."""
    if one.consortium is not None:
        return say(text.CONSORTIUM, id=Code(one.consortium))
    return _names(one.members)


def _cause(one: Witness) -> Words:
    """Name what an exception comes from."""
    return Code(one.item) if one.item is not None else _names(one.causes)


def _names(codes: Sequence[str]) -> Words:
    """Return the names of some municipalities."""
    names = tuple(map(name_of, codes))
    return names[0] if len(names) == 1 else Several(names)


def _untold(one: Untold) -> Words:
    """Say what cannot be told, for whom and why."""
    why = Capital(FAIRNESS_HINDRANCES.label(one.why))
    about = FAIRNESS_HINDRANCES.entries[one.why].definition
    if one.consortium is not None and one.members:
        return say(text.UNTOLD_OF_BOTH, why=why, about=about, id=Code(one.consortium), names=_names(one.members))
    if one.consortium is not None:
        return say(text.UNTOLD_OF_CONSORTIUM, why=why, about=about, id=Code(one.consortium))
    if one.members:
        return say(text.UNTOLD_OF, why=why, about=about, names=_names(one.members))
    return say(text.UNTOLD, why=why, about=about)
