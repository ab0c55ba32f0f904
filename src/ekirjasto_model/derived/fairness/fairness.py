"""All questions about the fairness of a year's sharing, answered with witnesses; no answer is a verdict."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.costing.shared_year import shared_year
from ekirjasto_model.derived.fairness.alone import alone
from ekirjasto_model.derived.fairness.answer import Answer
from ekirjasto_model.derived.fairness.growth import growth
from ekirjasto_model.derived.fairness.inhabitants import inhabitants
from ekirjasto_model.derived.fairness.larger import larger
from ekirjasto_model.derived.fairness.merger import merger
from ekirjasto_model.derived.fairness.newcomer import newcomer
from ekirjasto_model.derived.fairness.size_classes import SizeClass, size_classes
from ekirjasto_model.values.money import Money


@frozen
class Fairness:
    """The answers about one year, in the order of the questions, and what an inhabitant costs by size.

    ``without_size`` are the members whose inhabitants are not known.
    """

    year: int
    as_of: Date
    annex: str
    drivers_day: Date
    members: tuple[str, ...]
    total: Money
    answers: tuple[Answer, ...]
    sizes: tuple[SizeClass, ...]
    without_size: tuple[str, ...]


def fairness(configuration: Configuration, year: int, as_of: Date) -> Fairness:
    """Answer every question about the sharing of a year's costs.

    Answers rest on the shares before rounding: a difference of less than a cent there
    is told apart, as one that only the cents left over explain.

    Raises:
        NoCostAnnexError: no cost annex is for the year.
        SeveralCostAnnexesError: annexes of several agreements are.
        CannotShareError: something is missing that the check would have found.

    >>> from ekirjasto_model.examples.library import example_files
    >>> from ekirjasto_model.gathering import gather
    >>> found = fairness(gather(example_files("malli")).configuration, 2022, Date(2026, 3, 1))
    >>> [str(one.answer) for one in found.answers]
    ['fails', 'holds', 'holds', 'fails', 'holds']
    """
    shared = shared_year(configuration, year)
    known, annex = inhabitants(configuration, shared.costed), shared.costed.annex
    answers = (alone(configuration, shared), larger(shared, known), newcomer(shared), merger(shared, known))
    return Fairness(
        year,
        as_of,
        annex.id,
        annex.drivers_day,
        shared.costed.members,
        Money.total(shared.amounts().values()),
        (*answers, growth(shared)),
        size_classes(shared, known),
        tuple(code for code in shared.costed.members if not known.get(code)),
    )
