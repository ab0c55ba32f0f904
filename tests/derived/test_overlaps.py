"""Laws of stretches of days: whoever shares a day is found, and nobody else."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.derived.days import Days, overlap
from ekirjasto_model.derived.overlaps import Stretch, overlaps

SIDES = st.integers(1, 20)


def _days(sides: tuple[int | None, int | None]) -> Days:
    first, last = sides
    if first is not None and last is not None and last < first:
        first, last = last, first
    return (None if first is None else Date(2022, 1, first), None if last is None else Date(2022, 1, last))


DAYS = st.tuples(st.none() | SIDES, st.none() | SIDES).map(_days)
OWNED = st.lists(st.tuples(DAYS, st.integers(0, 3)), max_size=12)


def _pairs(owned: list[tuple[Days, int]]) -> list[tuple[int, int]]:
    return list(overlaps(Stretch(days, number, owner) for number, (days, owner) in enumerate(owned)))


@given(OWNED)
def test_every_pair_shares_a_day_and_stands_in_the_order_given(owned: list[tuple[Days, int]]) -> None:
    for earlier, later in _pairs(owned):
        assert earlier < later
        assert overlap(owned[earlier][0], owned[later][0])
        assert owned[earlier][1] != owned[later][1]


@given(OWNED)
def test_where_two_share_a_day_there_is_a_pair_and_no_more_pairs_than_stretches(owned: list[tuple[Days, int]]) -> None:
    pairs = _pairs(owned)
    shared = [
        (one, other)
        for one in range(len(owned))
        for other in range(one)
        if owned[one][1] != owned[other][1] and overlap(owned[one][0], owned[other][0])
    ]
    assert bool(pairs) is bool(shared)
    assert len(pairs) < max(len(owned), 1)


@given(st.lists(DAYS, max_size=12), st.randoms(use_true_random=False))
def test_the_order_given_does_not_change_how_many_there_are(days: list[Days], random: Random) -> None:
    owned = [(one, number) for number, one in enumerate(days)]
    pairs = _pairs(owned)
    shuffled = list(owned)
    random.shuffle(shuffled)
    assert len(_pairs(shuffled)) == len(pairs)
    touched = {number for pair in pairs for number in pair}
    for one, (own, _) in enumerate(owned):
        assert (one in touched) is any(overlap(own, other) for two, (other, _) in enumerate(owned) if two != one)
