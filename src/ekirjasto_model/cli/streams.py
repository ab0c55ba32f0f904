"""Standard output and error: UTF-8 wherever they lead, and quiet when nobody listens."""

from __future__ import annotations

import io
import os
import sys


def prepare() -> None:
    """Let both streams write UTF-8 with line feeds, and write out what is no text.

    A stream that the process was started without is replaced by one that leads nowhere.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 (open as long as the process)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def silence() -> None:
    """Send what is still unwritten nowhere, so that the interpreter does not complain at its end."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def may_paint() -> bool:
    """Tell whether standard output is a terminal that shows colours and whose user wants them."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and os.name != "nt" and sys.stdout.isatty()
