"""The command ``ekirjasto``: its door.

What can be answered without looking at any file is answered before anything
heavy is imported.
"""

from __future__ import annotations

import sys

from ekirjasto_model.cli.streams import prepare, silence
from ekirjasto_model.version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Answer one command line and return the exit code; never raise, never print a traceback.

    0: there is no error. 1: at least one finding is an error. 2: the tool could
    not work. 130: the user stopped it. Findings and results go to standard
    output, what keeps the tool from working to standard error.

    ``argv`` are the words after the command's own name; those of the process, if
    not given.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        prepare()
        if "--version" in words[: words.index("--") if "--" in words else None]:
            sys.stdout.write(f"ekirjasto {VERSION}\n")
            code = 0
        else:
            from ekirjasto_model.cli.running import run

            if argv is None:
                _let_garbage_lie()
            code = run(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        silence()
        return INTERRUPTED
    except OSError:
        silence()
        return 2
    return code


def _let_garbage_lie() -> None:
    """Collect no garbage: the process is short, its input is bounded, and collecting costs a tenth of a check."""
    import gc

    gc.disable()
