"""From a command line to its answer, with a sentence for whatever may go wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ekirjasto_model.cli.command import Request
from ekirjasto_model.values.language import Language

COULD_NOT_WORK = 2


def run(words: Sequence[str]) -> int:
    """Answer a command line and return the exit code.

    Raises:
        BrokenPipeError: nobody reads what is written.
        KeyboardInterrupt: the user stopped it.
    """
    from ekirjasto_model.cli.arguments import request, stated_language

    before = words[: words.index("--")] if "--" in words else words
    if not words or "--help" in before or "-h" in before:
        return _help(before, stated_language(before))
    asked = Request((), {}, stated_language(before))
    try:
        command, asked = request(words)
        code = command.run(asked)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except Exception as error:
        return _tell(error, asked.language)
    return code


def _help(words: Sequence[str], language: Language) -> int:
    """Print the help for a command, or for all; without any word, as a mistake."""
    from ekirjasto_model.cli.commands import NAMES
    from ekirjasto_model.cli.help import command_help, overview

    named = next((word for word in words if word in NAMES), None)
    stream = sys.stdout if words else sys.stderr
    stream.write(command_help(named, language) if named else overview(language))
    return 0 if words else COULD_NOT_WORK


def _tell(error: Exception, language: Language) -> int:
    """Print one sentence about what kept the tool from working."""
    from ekirjasto_model.cli.sentences import sentence

    sys.stderr.write(f"ekirjasto: {sentence(error, language)}\n")
    return COULD_NOT_WORK
