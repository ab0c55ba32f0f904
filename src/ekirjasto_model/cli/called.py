"""The name by which the command was called, so that what we tell to try next works as it stands."""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "ekirjasto"


def called() -> str:
    """Return how the user can call the command again: by its name, or by the way to it.

    A command that is on the search path is called by its name alone; one in an
    environment of its own, by the path from this folder if it lies below it.
    """
    program = Path(sys.argv[0])
    if program.stem != NAME or not program.exists() or _is_on_path(program):
        return NAME
    try:
        return str(program.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(program.absolute())


def _is_on_path(program: Path) -> bool:
    """Tell whether the name alone would find this program."""
    from shutil import which

    found = which(NAME, path=os.environ.get("PATH"))
    return found is not None and Path(found).resolve() == program.resolve()
