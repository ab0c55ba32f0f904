"""Time taken side by side: every task once a round, so that a busy moment meets them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from resource import RUSAGE_CHILDREN, getrusage
from time import process_time


def processes_time() -> float:
    """Return the processor's seconds that finished child processes have taken so far."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def least_times(
    tasks: Mapping[str, Callable[[], object]], rounds: int, clock: Callable[[], float] = process_time
) -> dict[str, float]:
    """Return for each task the least of its times over the rounds, in the processor's seconds.

    The least is what the task takes when nothing else on the machine is in its
    way; everything that disturbs only makes it longer.

    >>> sorted(least_times({"a": int, "b": dict}, rounds=2))
    ['a', 'b']
    """
    least = dict.fromkeys(tasks, float("inf"))
    for _ in range(rounds):
        for name, task in tasks.items():
            started = clock()
            task()
            least[name] = min(least[name], clock() - started)
    return least
