"""How alternatives are compared, and how the answers about fairness are read, worked out on the model e-library."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pendulum import Date

from ekirjasto_model.chapters.blocks import Aside, Block, Column, Heading, Lines, Listing, Paragraph, Table
from ekirjasto_model.chapters.comparison.alternative import member_table
from ekirjasto_model.chapters.fairness.answers import witness_table
from ekirjasto_model.chapters.fairness.document import answers_table
from ekirjasto_model.chapters.fairness.sizes import size_table
from ekirjasto_model.chapters.handbook import comparing_text as text
from ekirjasto_model.chapters.handbook.contents import to
from ekirjasto_model.chapters.handbook.model_library import DAY, introduced, model
from ekirjasto_model.chapters.rule_examples import MODEL
from ekirjasto_model.chapters.words import Capital, Code, Words, say
from ekirjasto_model.codelists.fairness_answers import FAIRNESS_ANSWERS
from ekirjasto_model.codelists.fairness_questions import FAIRNESS_QUESTIONS, FairnessQuestion
from ekirjasto_model.derived.fairness.answer import Answer
from ekirjasto_model.derived.fairness.fairness import Fairness, fairness
from ekirjasto_model.derived.what_if.changed import with_other_members
from ekirjasto_model.derived.what_if.changes import Joining
from ekirjasto_model.derived.what_if.comparison import Alternative, Comparison, Effect, comparison
from ekirjasto_model.reference.municipalities import name_of

JOINS = Joining("765", Date(2027, 9, 1))
"""The change that is worked out."""

CHANGES: tuple[tuple[str, Words], ...] = (
    ("join=765@2027-09-01", text.JOIN),
    ("leave=205@2027-06-30", text.LEAVE),
    ("merge=205+578", text.MERGE),
    ("formula=coordination:proportional:population", text.FORMULA),
    ("formula=coordination:kaava.yaml", text.FORMULA_FILE),
    ("rate=platform-fee:0.80", text.RATE),
    ("population=2024", text.POPULATION),
)
"""Every change as one writes it, and what it means."""

FAIR_YEAR = 2022
"""The year of the model e-library whose annex states what its members would pay alone."""


def blocks() -> tuple[Block, ...]:
    """Return the chapter."""
    return (*_comparing(), *_worked(), *_files(), *_fairness())


def _comparing() -> Iterator[Block]:
    """Tell what is compared, and how changes are written."""
    yield Paragraph(say(text.INTRO_1, command=Code("ekirjasto compare")))
    yield introduced()
    yield Heading(2, text.CHANGES, "changes")
    yield Paragraph(say(text.CHANGES_1, option=Code("--change")))
    rows: tuple[tuple[Words, ...], ...] = tuple((Code(change), means) for change, means in CHANGES)
    yield Table(text.CHANGES, (Column(text.CHANGE), Column(text.MEANS)), rows)
    yield Paragraph(say(text.TOGETHER, example=Code("--change leave=205,population=2024")))
    yield Paragraph(text.SAME_SUM)


def _worked() -> Iterator[Block]:
    """Work out what a joining from September means for everybody."""
    found = worked()
    [one] = found.alternatives
    [fee] = one.entry_fees
    gains = one.of(Effect.GAINS)
    yield Heading(2, text.WORKED, "worked")
    day = JOINS.day
    change = f"join={JOINS.municipality}@{day}"
    yield Paragraph(say(text.WORKED_1, name=name_of(JOINS.municipality), day=str(day) if day is None else day))
    yield Lines(f"ekirjasto compare {MODEL} --year {found.year} --change {change} --as-of {DAY}", notation="text")
    yield member_table(found, one)
    yield Paragraph(
        say(
            text.WORKED_2,
            count=len(gains),
            sum=found.alternatives[0].before.total - one.before.total - one.sum_of(Effect.GAINS),
            fee=fee.amount,
        )
    )
    yield Paragraph(say(text.WORKED_3, items=one.left_out[0].name, brief=to("joining", "brief")))


def _files() -> Iterator[Block]:
    """Tell how whole files are compared."""
    yield Heading(2, text.FILES, "files")
    yield Paragraph(say(text.FILES_1, example=Code("ekirjasto compare pohjoinen painotettu.yaml --year 2022")))
    yield Paragraph(text.FILES_2)


def _fairness() -> Iterator[Block]:
    """Tell how the answers about fairness are read."""
    found = fair()
    yield Heading(2, text.FAIRNESS, "fairness")
    yield Paragraph(say(text.FAIRNESS_1, command=Code("ekirjasto fairness")))
    yield Listing(tuple(map(_statement, FairnessQuestion)))
    yield Paragraph(say(text.FAIRNESS_2, answers=to("codelists")))
    yield Paragraph(say(text.FAIRNESS_3, year=str(found.year)))
    yield Lines(f"ekirjasto fairness {MODEL} --year {found.year} --as-of {DAY}", notation="text")
    yield answers_table(found)
    for question, words in ((FairnessQuestion.ALONE, text.ALONE), (FairnessQuestion.MERGER, text.MERGER)):
        answer = _answer(found, question)
        yield Paragraph(say(words, answer=FAIRNESS_ANSWERS.label(answer.answer)))
        if answer.witnesses:
            yield witness_table(question, answer.witnesses)
    yield Heading(3, text.CENTS)
    yield Paragraph(say(text.CENTS_1, costs=to("costs")))
    yield Heading(3, text.UNTOLD)
    yield Paragraph(text.UNTOLD_1)
    yield Heading(3, text.SIZES)
    yield Paragraph(text.SIZES_1)
    yield size_table(found)
    yield Aside((text.NO_VERDICT,))


def _statement(question: FairnessQuestion) -> Words:
    """Say one statement, and what is compared for it."""
    entry = FAIRNESS_QUESTIONS.entries[question]
    return say(text.STATEMENT, statement=Capital(entry.label), about=entry.definition)


def _answer(found: Fairness, question: FairnessQuestion) -> Answer:
    """Return the answer to one question."""
    return next(one for one in found.answers if one.question is question)


@cache
def worked() -> Comparison:
    """Return the comparison that is worked out.

    >>> [one] = worked().alternatives
    >>> str(one.sum_of(Effect.JOINS)), [str(fee.amount) for fee in one.entry_fees]
    ('4116.76', ['500.00'])
    """
    day = JOINS.day
    year = DAY.year if day is None else day.year
    other = with_other_members(model(), year, (JOINS,))
    change = Alternative(f"join={JOINS.municipality}@{day}", other, (JOINS,))
    return comparison(model(), year, DAY, MODEL, (change,))


@cache
def fair() -> Fairness:
    """Return the answers about the year that is shown.

    >>> _answer(fair(), FairnessQuestion.MERGER).answer.value
    'fails'
    """
    return fairness(model(), FAIR_YEAR, DAY)
