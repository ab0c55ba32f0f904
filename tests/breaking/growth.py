"""How much work something is, counted in calls and never in seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import FrameType


def steps(run: Callable[[], object]) -> int:
    """Return how many calls a function leads to, of functions in Python and in C alike."""
    count = 0

    def counted(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count


def growth(run: Callable[[int], object], size: int) -> float:
    """Return by how much the work grows from a size to twice and from there to four times: 2 for what is linear."""
    run(1)
    least, middle, most = (steps(partial(run, times * size)) for times in (1, 2, 4))
    return (most - middle) / (middle - least)
