"""The table, and the page that it stands on."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from importlib.metadata import version

from tests.benchmarks.figure import Figure

PEOPLE = ("attrs", "pendulum", "pydantic", "pyyaml", "check-jsonschema", "apportionment")
HEADER = ("Measured", "Beside", "Figure", "Ambition")


def table(figures: Sequence[Figure]) -> str:
    """Return the figures as a Markdown table whose columns stand straight in a terminal too."""
    lines = [HEADER, *((one.what, one.beside, one.written, one.ambition) for one in figures)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    lines.insert(1, ("-" * widths[0], "-" * widths[1], "-" * (widths[2] - 1) + ":", "-" * widths[3]))
    return "".join(_row(line, widths) + "\n" for line in lines)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return one line of the table, figures to the right."""
    what, beside, value, ambition = (cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
    return f"| {what} | {beside} | {value.strip().rjust(widths[2])} | {ambition} |"


def page(figures: Sequence[Figure], rounds: int) -> str:
    """Return the page ``docs/benchmarks.md``."""
    versions = ", ".join(f"{name} {version(name)}" for name in PEOPLE)
    made = f"Python {platform.python_version()}, {versions}; {rounds} rounds."
    return PAGE.format(table=table(figures), made=made)


PAGE = """# Benchmarks

How fast the package is, told as ratios to something else measured in the same run on the same machine. One command
measures everything anew and prints the table; with `--write` it writes this page:

    python -m pip install -e '.[benchmarks]'
    python -m tests.benchmarks

{table}
{made}

## How it is measured

- Every task runs once a round, one after the other, and of its times the least is taken: what disturbs a process only
  makes it slower. A first round, which is not measured, compiles all modules.
- Processes are started as people start them, by the console scripts, and timed from start to end.
- `ekirjasto check` has everything on: it reads six files with the place of every value, gives them their structure,
  applies every rule of the catalogue, looks populations up and prints a report. check-jsonschema is given one of the
  six files, the e-library, and judges its structure only, without lines.
- "Third parties alone" imports what a check needs of others and lets pydantic build and use one model of one field. It
  is the floor: no code of ours runs.
- Memory is the largest resident size of the process, as the operating system counts it.
- The largest remainder is given a total that leaves remainders, as whole cents, and both sides are first seen to give
  the same shares (but for 100 000 members, where the peer's time grows with the square of the members and one run of
  it is enough). The ratio is the peer's time to ours.
- No figure is part of any test: the tests only run the command with one round.

"""
