"""One process that reads, structures and judges a folder, and prints what each stage took.

    python tests/benchmarks/stages.py FOLDER DAY

The first time in a process a stage also builds what it needs (regular expressions,
pydantic's validators, the modules of the rules); ``again`` is the least of later times.
"""

from __future__ import annotations

import json
import sys
from time import process_time

from pendulum import Date

from ekirjasto_model.applying import Application
from ekirjasto_model.files.opening import read_files
from ekirjasto_model.gathering import gather
from ekirjasto_model.parsing.parse import parse
from ekirjasto_model.structure.reading import document_of

AGAIN = 10


def stages(folder: str, day: Date) -> dict[str, float]:
    """Return the seconds of parsing, structure and rules, one after the other."""
    sources = read_files([folder])
    marks = [process_time()]
    parsed = [parse(source) for source in sources]
    marks.append(process_time())
    outcomes = [document_of(one.value, one.origin.text) for file in parsed for one in file.documents]
    marks.append(process_time())
    assert not any(outcome.misfits for outcome in outcomes)
    gathered = gather(sources)
    applied = Application(gathered, day)
    marks.append(process_time())
    applied.apply_all()
    marks.append(process_time())
    return {"parsing": marks[1] - marks[0], "structure": marks[2] - marks[1], "rules": marks[4] - marks[3]}


def main(folder: str, day: str) -> None:
    """Print the times of the first run and the least of later ones as JSON."""
    first = stages(folder, Date.fromisoformat(day))
    later = [stages(folder, Date.fromisoformat(day)) for _ in range(AGAIN)]
    again = {name: min(one[name] for one in later) for name in first}
    print(json.dumps({"first": first, "again": again}))


if __name__ == "__main__":
    main(*sys.argv[1:])
