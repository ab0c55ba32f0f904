"""The matrix of duties by holders, its letters, what is missing, and the changes ahead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.chapters.blocks import Aside, Block, Column, Heading, Listing, Paragraph, Table
from ekirjasto_model.chapters.responsibilities import matrix_text as text
from ekirjasto_model.chapters.responsibilities.naming import called, called_together
from ekirjasto_model.chapters.words import Capital, Words, say
from ekirjasto_model.codelists.duties import DUTIES, Duty
from ekirjasto_model.codelists.parts import PARTS, PartInDuty
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.handovers import Handover
from ekirjasto_model.derived.responsibilities import Duties
from ekirjasto_model.derived.responsibility_matrix import Matrix, matrix_of
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.text import Text


def in_force(duties: Duties) -> Paragraph:
    """Say for which day this is, and from when to when the agreement is in force."""
    agreement = duties.agreement
    if agreement.ends is None:
        return Paragraph(say(text.FROM_DAY, day=duties.day, starts=agreement.starts))
    return Paragraph(say(text.TO_DAY, day=duties.day, starts=agreement.starts, ends=agreement.ends))


def matrix_blocks(configuration: Configuration, duties: Duties) -> Iterator[Block]:
    """Show every duty, also those that nobody has: first with its holders by name, then as a matrix of letters."""
    matrix = matrix_of(configuration, duties)
    yield Heading(3, text.WHO_DOES_WHAT)
    yield from unknown(configuration, duties, "assignments")
    yield Paragraph(text.PARTS)
    yield Listing(tuple(map(_explained, PartInDuty)))
    yield holders_table(configuration, matrix)
    if matrix.holders:
        yield Heading(3, text.MATRIX)
        yield Paragraph(text.HOW_TO_READ)
        holders = (Column(called(configuration, duties.agreement, holder)) for holder in matrix.holders)
        rows = tuple(_lettered(matrix, duty) for duty in Duty)
        yield Table(say(text.CAPTION, day=duties.day), (Column(text.DUTY), *holders), rows)


def holders_table(configuration: Configuration, matrix: Matrix) -> Table:
    """Show every duty with those who have each part in it, by name, and what is missing."""
    parts = (Column(Capital(PARTS.label(part))) for part in PartInDuty)
    rows = tuple(_named(configuration, matrix, duty) for duty in Duty)
    return Table(say(text.HOLDERS, day=matrix.duties.day), (Column(text.DUTY), *parts), rows)


def unknown(configuration: Configuration, duties: Duties, key: str) -> Iterator[Block]:
    """Say in the files' own words what is not known."""
    reasons = duties.reasons_unknown(configuration, key)
    if reasons:
        yield Aside(tuple(say(text.NOT_KNOWN, reason=reason) for reason in reasons))


def change_blocks(configuration: Configuration, agreement: Agreement, changes: Sequence[Handover]) -> Iterator[Block]:
    """Show who leaves off and who takes over, each with the first day of the new state."""
    yield Heading(3, text.CHANGES)
    if not changes:
        yield Paragraph(text.NO_CHANGES)
        return
    yield change_table(configuration, agreement, changes)


def change_table(configuration: Configuration, agreement: Agreement, changes: Sequence[Handover]) -> Table:
    """Show changes of holders as a table."""
    headings = (text.FROM, text.DUTY, text.PART, text.LEAVES, text.COMES)
    rows = tuple(
        (
            one.day,
            Capital(DUTIES.label(one.duty)),
            PARTS.label(one.part),
            called_together(configuration, agreement, one.leaving) if one.leaving else text.NONE,
            called_together(configuration, agreement, one.coming) if one.coming else text.NOBODY_YET,
        )
        for one in changes
    )
    return Table(text.CHANGES_CAPTION, tuple(map(Column, headings)), rows)


def _explained(part: PartInDuty) -> Words:
    """Say what a letter means."""
    entry = PARTS.entries[part]
    return say(text.LETTER, letter=text.LETTERS[part], part=entry.label, definition=entry.definition)


def _named(configuration: Configuration, matrix: Matrix, duty: Duty) -> tuple[Words, ...]:
    """Return the row of one duty with those who have each part, and what is missing."""
    lacking = matrix.lacking(duty)
    cells: list[Words] = [Capital(DUTIES.label(duty))]
    for part in PartInDuty:
        holders = matrix.holders_in(duty, part)
        if holders:
            cells.append(called_together(configuration, matrix.duties.agreement, holders))
        else:
            cells.append(text.MISSING if part in lacking else text.NONE)
    return tuple(cells)


def _lettered(matrix: Matrix, duty: Duty) -> tuple[Words, ...]:
    """Return the row of one duty with the letters of the parts that each holder has."""
    return Capital(DUTIES.label(duty)), *(_letters(matrix.parts.get((duty, holder), ())) for holder in matrix.holders)


def _letters(parts: Sequence[PartInDuty]) -> Text:
    """Return the letters of some parts."""
    letters = [text.LETTERS[part] for part in parts]
    fi, sv, en = (", ".join(one.said(language) for one in letters) for language in Language)
    return Text(fi=fi, sv=sv, en=en)
