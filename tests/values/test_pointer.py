"""Laws of pointers and places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.values.pointer import Place, Pointer, Step

KEYS = st.text("ab~/01-", min_size=1, max_size=6)
STEPS = st.lists(KEYS | st.integers(0, 99), max_size=6)


def read(printed: str) -> list[str]:
    """Read a JSON Pointer as RFC 6901 says."""
    return [step.replace("~1", "/").replace("~0", "~") for step in printed.split("/")[1:]]


def pointer_of(steps: list[Step]) -> Pointer:
    return Pointer(tuple(steps))


@given(STEPS)
def test_a_printed_pointer_reads_back_as_its_steps(steps: list[Step]) -> None:
    assert read(str(pointer_of(steps))) == [str(step) for step in steps]


@given(STEPS)
def test_going_down_step_by_step_gives_the_same_pointer(steps: list[Step]) -> None:
    pointer, place = Pointer(), Place(3)
    for step in steps:
        pointer, place = pointer / step, place / step
    assert pointer == pointer_of(steps)
    assert place == Place(3, pointer)


@given(STEPS)
def test_above_goes_from_the_pointer_to_the_root(steps: list[Step]) -> None:
    above = list(pointer_of(steps).above())
    assert [len(one.steps) for one in above] == list(range(len(steps), -1, -1))
    assert all(one.steps == tuple(steps[: len(one.steps)]) for one in above)
