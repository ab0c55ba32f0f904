"""Where processes are measured: a folder with what they read, and the commands."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.schemas import schema_text

DAY = FIXED_DAYS["pohjoinen"].isoformat()
PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
MODULES = """
import sys
sys.stdout = open(sys.argv[1], "w")
from ekirjasto_model.cli.main import main
main(["check", sys.argv[2], "--as-of", sys.argv[3]])
print()
print(*sorted(name for name in sys.modules if name.startswith("ekirjasto_model")), sep="\\n")
"""


@frozen
class Ground:
    """A new folder with the Northern eLibrary's files, its schema and a place for compiled modules.

    Every process finds its modules compiled there after a first, unmeasured run.
    """

    folder: Path

    @classmethod
    def laid_in(cls, folder: Path) -> Ground:
        """Write what the processes read."""
        (folder / "pohjoinen").mkdir()
        for file in example_files("pohjoinen"):
            (folder / "pohjoinen" / file.name).write_bytes(file.content)
        (folder / "e-library.schema.json").write_text(schema_text("e-library"), encoding="utf-8")
        return cls(folder)

    def commands(self) -> Mapping[str, Sequence[str]]:
        """Name the commands to measure."""
        e_library = "pohjoinen/e-library.yaml"
        return {
            "check": (script("ekirjasto"), "check", "pohjoinen", "--as-of", DAY),
            "version": (script("ekirjasto"), "--version"),
            "peer": (script("check-jsonschema"), "--schemafile", "e-library.schema.json", e_library),
            "nothing": (sys.executable, "-c", "pass"),
            "third parties": (sys.executable, "-c", THIRD_PARTIES),
            "imports": (sys.executable, "-c", "\n".join(f"import {name}" for name in self.modules())),
        }

    def modules(self) -> list[str]:
        """Name every module of ours that a check loads."""
        self.run((sys.executable, "-c", MODULES, "modules.txt", "pohjoinen", DAY))
        lines = (self.folder / "modules.txt").read_text("utf-8").splitlines()
        return [line for line in lines if line.startswith("ekirjasto_model")]

    def run(self, command: Sequence[str]) -> str:
        """Run a command here and return what it printed; it must succeed."""
        done = subprocess.run(command, cwd=self.folder, env=self._environment(), capture_output=True, check=True)
        return done.stdout.decode()

    def peak(self, command: Sequence[str]) -> float:
        """Return the most memory that a command holds, in MiB."""
        unit = 1024 * 1024 if sys.platform == "darwin" else 1024
        return int(self.run((sys.executable, "-c", PEAK, *command))) / unit

    def _environment(self) -> dict[str, str]:
        """Let compiled modules be kept, but only here."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        return {**kept, "PYTHONPYCACHEPREFIX": str(self.folder / "compiled"), "PYTHONUTF8": "1"}


THIRD_PARTIES = """
import attrs, stdnum.fi.ytunnus, yaml
from pendulum import Date
from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler, Strict, model_validator

class Smallest(BaseModel):
    kind: str

Smallest.model_validate({"kind": "settings"})
"""
"""What a check needs of others before it can begin: imported, and one smallest pydantic model in use."""


def script(name: str) -> str:
    """Return the console script that is installed beside this Python."""
    return str(Path(sys.executable).with_name(name))
