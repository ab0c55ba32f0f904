"""README's tour: its commands are run, and what they print is written below them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"
_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)


def commands(block: str) -> list[str]:
    """The commands of one block, each after a dollar sign."""
    return [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]


def printed(command: str, folder: str) -> str:
    """What a command prints when it is run in a folder."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={"PATH": path, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


def toured(readme: str) -> str:
    """The text of README with its tour run anew, in one folder from the first command to the last."""
    with tempfile.TemporaryDirectory() as folder:

        def run(block: re.Match[str]) -> str:
            shown = "".join(f"$ {command}\n{printed(command, folder)}" for command in commands(block[1]))
            return f"```console\n{shown}```"

        return _CONSOLE.sub(run, readme)
