"""Time taken side by side: every task once a round, so that a busy moment meets them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import perf_counter


def least_times(tasks: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return for each task the least of its times over the rounds, in seconds.

    The least is what the task takes when nothing else on the machine is in its
    way; everything that disturbs only makes it longer.

    >>> sorted(least_times({"a": int, "b": dict}, rounds=2))
    ['a', 'b']
    """
    least = dict.fromkeys(tasks, float("inf"))
    for _ in range(rounds):
        for name, task in tasks.items():
            started = perf_counter()
            task()
            least[name] = min(least[name], perf_counter() - started)
    return least
