"""Whole processes, and the stages of a check within one."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.figure import Figure
from tests.benchmarks.ground import DAY, Ground
from tests.benchmarks.measuring import least_times, processes_time

STAGES = Path(__file__).with_name("stages.py")
CHECK = "ekirjasto check, the Northern eLibrary's six files"
PEER = "check-jsonschema with our schema, its e-library file alone"
NOTHING = "python -c pass"
FLOOR = "third parties alone: attrs, pendulum, pydantic, PyYAML, python-stdnum"
FIRST = "the first time in a process"
AGAIN = "again in the same process"


def process_figures(rounds: int) -> Iterator[Figure]:
    """Measure whole processes, and then the stages."""
    with TemporaryDirectory() as folder:
        ground = Ground.laid_in(Path(folder))
        commands = ground.commands()
        tasks = {name: partial(ground.run, command) for name, command in commands.items()}
        least_times(tasks, 1, processes_time)
        took = least_times(tasks, rounds, processes_time)
        yield from _whole(took)
        yield from _memory(ground)
        yield from _within(ground, rounds, took["check"])


def _whole(took: Mapping[str, float]) -> Iterator[Figure]:
    """Compare the times of whole processes."""
    yield Figure(CHECK, PEER, took["check"] / took["peer"], most=0.5)
    yield Figure(FLOOR, PEER, took["third parties"] / took["peer"])
    yield Figure("the imports of ekirjasto check", PEER, took["imports"] / took["peer"])
    yield Figure(CHECK, "its imports", took["check"] / took["imports"])
    yield Figure(CHECK, FLOOR, took["check"] / took["third parties"])
    yield Figure(CHECK, NOTHING, took["check"] / took["nothing"])
    yield Figure("ekirjasto --version", NOTHING, took["version"] / took["nothing"], most=2)


def _memory(ground: Ground) -> Iterator[Figure]:
    """Tell what whole processes hold."""
    commands = ground.commands()
    peak = {name: ground.peak(commands[name]) for name in ("check", "peer", "third parties")}
    yield Figure(f"memory of {CHECK}", "", peak["check"], "MiB", most=60)
    yield Figure(f"memory of {PEER}", "", peak["peer"], "MiB")
    yield Figure(f"memory of {FLOOR}", "", peak["third parties"], "MiB")


def _within(ground: Ground, rounds: int, whole: float) -> Iterator[Figure]:
    """Compare the stages of a check, each the least over several processes, with the whole and with each other."""
    least: dict[tuple[str, str], float] = {}
    for _ in range(rounds):
        told = json.loads(ground.run((sys.executable, str(STAGES), "pohjoinen", DAY)))
        for time, stages in told.items():
            for stage, seconds in stages.items():
                least[time, stage] = min(least.get((time, stage), seconds), seconds)
    for stage in ("parsing", "structure", "rules"):
        yield Figure(f"{stage}, {FIRST}", CHECK, least["first", stage] / whole)
    yield Figure(
        f"rules, {FIRST}", f"structure, {FIRST}", least["first", "rules"] / least["first", "structure"], most=0.25
    )
    for stage in ("rules", "parsing"):
        yield Figure(f"{stage}, {AGAIN}", f"structure, {AGAIN}", least["again", stage] / least["again", "structure"])
