"""The steps of a share for programs: what each came to, by which calculation, and in words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from ekirjasto_model.reporting.plainly import texts, words
from ekirjasto_model.reporting.wording import fill, plain
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.step import Step
from ekirjasto_model.values.text import Text

NAME = re.compile(r"[a-z_]+")
LESSER, GREATER = "min", "max"


def step_json(step: Step) -> dict[str, Plain]:
    """Give one step with those within it."""
    return {
        "shape": step.shape,
        "exact": plain(step.exact),
        "calculation": calculation(step),
        "said": {language.value: fill(step.said, step.facts, language) for language in Language},
        "facts": {name: fact_json(fact) for name, fact in sorted(step.facts.items())},
        "inner": [step_json(one) for one in step.inner],
    }


def fact_json(fact: Fact) -> Plain:
    """Give a fact: exact numbers and sums as text, counts as numbers, terms and names by language.

    >>> fact_json(Rate(Fraction(4, 5))), fact_json(Money(40000)), fact_json(3)
    ('0.8', '400.00', 3)
    """
    match fact:
        case Rate():
            return plain(fact.value)
        case Text() | Names():
            return words(fact)
        case tuple():
            return texts(fact)
        case date():
            return fact.isoformat()
        case int():
            return fact
    return str(fact)


def calculation(step: Step) -> str | None:
    """Spell out a step's calculation with its numbers, None where it has none.

    It is written with the signs ``+``, ``-``, ``*``, ``/``, brackets, and ``min`` and
    ``max`` for the lesser and the greater of two, and comes to exactly the step's number.

    >>> said = Text(fi="", sv="", en="")
    >>> facts = {"figure": Rate(Fraction(1808)), "whole": Rate(Fraction(47623)), "weight": Rate(Fraction(4, 5))}
    >>> calculation(Step("proportional", Fraction(0), said, facts, reckoned="weight * figure / whole"))
    '0.8 * 1808 / 47623'
    """
    if not step.reckoned:
        return None
    return NAME.sub(lambda found: _number(found[0], step.facts, step.inner), step.reckoned)


def _number(name: str, facts: Mapping[str, Fact], inner: tuple[Step, ...]) -> str:
    """Write what a name in a calculation stands for."""
    if name in (LESSER, GREATER):
        return name
    if name in ("sum", "product"):
        numbers = [_bracketed(one.exact) for one in inner]
        joined = (" + " if name == "sum" else " * ").join(numbers)
        return f"({joined})" if len(numbers) > 1 else joined
    fact = facts[name]
    if isinstance(fact, Money):
        return _bracketed(fact.euros)
    return _bracketed(fact.value if isinstance(fact, Rate) else Fraction(str(fact)))


def _bracketed(number: Fraction) -> str:
    """Write a number, in brackets where it is a fraction or negative."""
    written = plain(number)
    return f"({written})" if "/" in written or number < 0 else written
