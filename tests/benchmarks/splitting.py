"""The largest remainder: ours beside the package apportionment, both exact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.reference.populations import population
from ekirjasto_model.values.remainder import largest_remainder
from tests.benchmarks.figure import Figure
from tests.benchmarks.measuring import least_times

TOTAL = 49_661_924
"""Cents to share: one less than the Northern eLibrary's of 2022, so that it does not come out even."""

DAY = Date(2020, 12, 31)


def splitting_figures(rounds: int, *, most_members: int = 100_000) -> Iterator[Figure]:
    """Split the same total by both, for real municipalities and for very many members."""
    for weights in (_northern(), _finland(), _many(most_members)):
        yield _figure(weights, rounds)


def _figure(weights: Sequence[int], rounds: int) -> Figure:
    """Compare one split, after making sure that both give the same."""
    compute: Callable[..., list[int]] = import_module("apportionment.methods").compute
    names = [str(number) for number in range(len(weights))]

    def theirs() -> list[int]:
        return compute("hamilton", weights, TOTAL, fractions=True, parties=names)

    def ours() -> list[int]:
        return largest_remainder(TOTAL, weights)

    assert sum(TOTAL * weight % sum(weights) for weight in weights) > 0, "the total leaves remainders"
    few = len(weights) < 1000
    if few:
        assert ours() == theirs()
    times = least_times({"ours": ours, "theirs": theirs}, rounds * 10 if few else 1)
    members = f"{len(weights):,}".replace(",", " ")
    return Figure(
        f"apportionment, the largest remainder with exact fractions, {members} members",
        "ours",
        times["theirs"] / times["ours"],
        least=30 if len(weights) == 59 else None,
    )


def _northern() -> list[int]:
    """The inhabitants of the Northern eLibrary's members."""
    checked = check(example_files("pohjoinen"), FIXED_DAYS["pohjoinen"])
    return _inhabitants([share.member for share in allocate(checked.configuration, 2022).shares])


def _finland() -> list[int]:
    """The inhabitants of all municipalities of Finland."""
    return _inhabitants([one.code for one in all_municipalities() if one.exists_on(DAY)])


def _inhabitants(codes: Sequence[str]) -> list[int]:
    """Return the inhabitants of municipalities on the day."""
    found = [population(code, DAY) for code in codes]
    return [one.inhabitants for one in found if one is not None]


def _many(members: int) -> list[int]:
    """Return weights of very many members, all of the size of a municipality and the same every time."""
    return [700 + place * 7919 % 200_000 for place in range(members)]
