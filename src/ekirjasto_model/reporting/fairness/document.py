"""Answers about fairness for programs; their published schema is ``schemas/fairness.schema.json``."""

from __future__ import annotations

from ekirjasto_model.chapters.comparison.alternative import four_decimals
from ekirjasto_model.derived.fairness.answer import Answer, Witness
from ekirjasto_model.derived.fairness.fairness import Fairness
from ekirjasto_model.derived.fairness.size_classes import SizeClass
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.plainly import texts, words
from ekirjasto_model.reporting.wording import plain
from ekirjasto_model.values.node import Plain
from ekirjasto_model.version import VERSION as PROGRAM

VERSION = 1
"""The version of the shape; it rises when a key changes its meaning or goes."""


def fairness_json(found: Fairness) -> str:
    """Write the answers as JSON: sums as text with two decimals, null for what there is not.

    Nothing in it depends on a language: names stand in all that there are.
    """
    return json_text(
        {
            "version": VERSION,
            "made_by": f"ekirjasto {PROGRAM}",
            "as_of": found.as_of.isoformat(),
            "year": found.year,
            "annex": found.annex,
            "drivers_day": found.drivers_day.isoformat(),
            "currency": "EUR",
            "total": str(found.total),
            "members": [{"member": code, "name": words(name_of(code))} for code in found.members],
            "answers": list(map(_answer, found.answers)),
            "sizes": list(map(_size, found.sizes)),
            "without_size": texts(found.without_size),
        }
    )


def _answer(one: Answer) -> Plain:
    """Give one answer."""
    return {
        "question": one.question.value,
        "answer": one.answer.value,
        "compared": one.compared,
        "touched": one.touched,
        "witnesses": list(map(_witness, one.witnesses)),
        "rounding": list(map(_witness, one.rounding)),
        "untold": [
            {"why": each.why.value, "members": texts(each.members), "consortium": each.consortium}
            for each in one.untold
        ],
    }


def _witness(one: Witness) -> Plain:
    """Give one witness."""
    return {
        "members": texts(one.members),
        "consortium": one.consortium,
        "causes": texts(one.causes),
        "item": one.item,
        "before": str(one.before),
        "after": str(one.after),
        "by": str(one.by),
        "exact": str(one.exact),
    }


def _size(one: SizeClass) -> Plain:
    """Give one class of sizes."""
    return {
        "least": one.least,
        "below": one.below,
        "members": texts(one.members),
        "inhabitants": plain(one.inhabitants),
        "amount": str(one.amount),
        "per_inhabitant": four_decimals(one.per_inhabitant),
        "lowest": four_decimals(one.lowest),
        "highest": four_decimals(one.highest),
    }
