"""Measures the package beside its peers and prints the table.

python -m tests.benchmarks              prints
python -m tests.benchmarks --write      prints, and writes docs/benchmarks.md
python -m tests.benchmarks --rounds 3   fewer rounds than the usual twenty
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.growing import MEMBERS, growing_figures
from tests.benchmarks.page import page, table
from tests.benchmarks.processes import process_figures
from tests.benchmarks.sharing import sharing_figures
from tests.benchmarks.splitting import splitting_figures

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
ROUNDS = 20


def main(words: Sequence[str] | None = None) -> None:
    """Measure everything once more and print it."""
    parser = ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--members", type=int, default=100_000, help="of the largest split")
    parser.add_argument("--region", type=int, default=MEMBERS, help="members of the made region")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    asked = parser.parse_args(words)
    figures = [
        *process_figures(asked.rounds),
        *splitting_figures(asked.rounds, most_members=asked.members),
        *sharing_figures(asked.rounds),
        *growing_figures(asked.rounds, members=asked.region),
    ]
    sys.stdout.write(table(figures))
    if asked.write:
        PAGE.write_text(page(figures, asked.rounds), encoding="utf-8")


if __name__ == "__main__":
    main()
