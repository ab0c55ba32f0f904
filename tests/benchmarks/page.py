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
- Time is the processor's time, which on an idle machine is the time that one waits, and which other work on the machine
  lengthens less. Processes are started as people start them, by the console scripts, and timed from start to end.
- `ekirjasto check` has everything on: it reads six files with the place of every value, gives them their structure,
  applies every rule of the catalogue, looks populations up and prints a report. check-jsonschema is given one of the
  six files, the e-library, and judges its structure only, without lines.
- "Third parties alone" imports what a check needs of others and lets pydantic build and use one model of one field. It
  is the floor: no code of ours runs.
- Memory is the largest resident size of the process, as the operating system counts it.
- The largest remainder is given a total that leaves remainders, as whole cents, and both sides are first seen to give
  the same shares (but for 100 000 members, where the peer's time grows with the square of the members and one run of
  it is enough). The ratio is the peer's time to ours.
- A year of twelve items is shared from its members and their figures on, not from files: four items by population,
  three equally, three weighted, two by a price, with inhabitants of real municipalities. By hand the same sums are
  written out in plain fractions for just these formulas; both are first seen to give the same cents.
- The ten thousand totals are split by a formula's exact parts, as real sharing does it; of the peer one total in a
  hundred is measured, since all would take minutes.
- A stage's first time in a process holds what it needs to begin: parsing imports PyYAML, structure lets pydantic
  build its validators, rules import their modules.
- The made region has 309 members from 2007 to 2026: five agreements, one after another, with amendments, annexes and
  notices; members who join and leave, cases of joining on which every member decides, duties that change hands,
  inhabitants year by year, consortia, seats and services. Half and twice the members decide as often; half and twice
  the decisions (cases, amendments, duties) are those of as many members. Time holds working the status out and writing
  it as text, not reading and checking files. What a task has worked out is not kept for its next round.
- No figure is part of any test: the tests only run the command with one round.

## What the figures say

**A check does not reach half of the peer's time**, and with the many rules it now takes more than the whole.
"Third parties alone" shows why: before any line of ours runs, the
imports that the package rests on, pydantic above all, have used up most of that half. What is left goes, about
equally, to building the package's own classes at every start (each document is a pydantic model, each computed value
an attrs class) and to the work itself on six files. What a start could be spared is spared: the rules met while
reading are imported only where one is broken, the explanations of YAML mistakes only where there is one, and the
documents' annotations are compiled with their modules. More would mean keeping pydantic's validators on disk between
runs, or stating the documents without pydantic; neither is worth it for a command that people run by hand.

**Rules do not keep to a quarter of structure.** Structure is judged by pydantic's compiled core, rules are Python, one
module each, and there are many of them. Of the whole check
they are about a quarter, as the table shows. What several
rules ask for, such as who pays for a year, is worked out once.

**`--version`** is answered before anything is imported but the interpreter's own; of the little that it takes beyond
`python -c pass`, most is the `re` module that some installers' console scripts import.

**A status grows in step** with the members and with what they have decided: twice the members take about twice the
time (a little more under load, for which the reason has not been measured; the calls made, once counted by hand, were
twice as many to within a hundredth), and twice the decisions less than that, since much of the work is for each
member whatever has been decided. Work that grew with the square would show as 4. Approvals are counted only on the
days on which the members or their inhabitants change, and the day on which they were enough is found by halving.

**A year's sharing** takes about a tenth of the time of the same sums in plain fractions, since all members' numbers
stand over one denominator and only whole numbers are added and multiplied. The traces cost more than the sums: each
holds its exact share as a fraction of its own, with every step that led to it.

**Ten thousand totals** miss thirty: ours are split by the exact parts of a formula, which leave room for modifiers and
for other ways of giving out the cents. The largest remainder alone, on whole weights, keeps to it.

**The largest remainder** uses whole numbers only, where the peer builds a fraction for each member.
"""
