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
from ekirjasto_model.derived.what_if.comparison import Compared, Comparison
from ekirjasto_model.formulas.catalogue import formula
from ekirjasto_model.reference.municipalities import name_of


def changes_said(compared: Comparison, one: Compared) -> Words:
    """Say what is otherwise: the changes, or that other files are compared with."""
    if not one.changes:
        facts: dict[str, Words] = {
            "name": Code(one.side.name),
            "annex": Code(one.side.annex),
            "day": one.side.drivers_day,
        }
        return say(text.OTHER_FILES, **facts)
    said = tuple(_said(change, compared.year) for change in one.changes)
    return say(text.CHANGES, name=Code(one.side.name), changes=said[0] if len(said) == 1 else Several(said))


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
