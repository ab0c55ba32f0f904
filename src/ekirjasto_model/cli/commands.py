"""Every command, in the order in which the help lists them: a table of contents."""

from __future__ import annotations

from importlib import import_module

from ekirjasto_model.cli.command import Command

NAMES: tuple[str, ...] = (
    "demo",
    "check",
    "allocate",
    "compare",
    "fairness",
    "join",
    "status",
    "responsibilities",
    "calendar",
    "schema",
    "example",
    "handbook",
)


def command(name: str) -> Command:
    """Return a command by its name, which must be one of ``NAMES``.

    >>> command("check").least
    1
    """
    found: Command = import_module(f"ekirjasto_model.cli.{name}").COMMAND
    return found
