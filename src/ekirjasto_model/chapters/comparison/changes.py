"""What is otherwise in an alternative, in sentences."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.chapters.comparison import document_text as text
from ekirjasto_model.chapters.words import Code, Several, Words, say
from ekirjasto_model.derived.what_if.changes import (
    Change,
    Joining,
    Leaving,
    Merging,
    OtherFormula,
    OtherRate,
    PopulationYear,
)
from ekirjasto_model.derived.what_if.comparison import Compared, Comparison, Side
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.text import Text


def changes_said(compared: Comparison, one: Compared) -> Words:
    """Say what is otherwise: the changes, or that other files are compared with."""
    if not one.changes:
        return side_said(text.OTHER_FILES, one.side)
    said = tuple(_said(change, compared.year) for change in one.changes)
    return say(text.CHANGES, name=Code(one.side.name), changes=said[0] if len(said) == 1 else Several(said))


def side_said(words: Text, side: Side) -> Words:
    """Say what a side is: its name, its annex, the day of its drivers and its formulas."""
    formulas = Several(tuple(formula(shape).title for shape in side.formulas))
    return say(words, name=Code(side.name), annex=Code(side.annex), day=side.drivers_day, formulas=formulas)


def _said(change: Change, year: int) -> Words:
    """Say one change."""
    match change:
        case Joining(code, day):
            return say(text.JOINING, name=name_of(code), day=day or Date(year, 1, 1))
        case Leaving(code, day):
            gone = say(text.LEAVING, name=name_of(code), year=str(year))
            return gone if day is None else say(text.LEAVING_ON, name=name_of(code), day=day)
        case Merging(codes):
            return say(text.MERGING, names=Several(tuple(map(name_of, codes))))
        case OtherFormula(item, stated):
            return say(text.OTHER_FORMULA, item=Code(item), formula=formula(stated.shape).title)
        case OtherRate(item, rate):
            return say(text.OTHER_RATE, item=Code(item), rate=rate)
        case PopulationYear(of):
            return say(text.POPULATION, day=Date(of, 12, 31))
