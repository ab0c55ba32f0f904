"""What reading one file gives."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.origin import Origin


@frozen
class ParsedDocument:
    """One document of a file: its plain values and where each of them stands.

    ``sound`` is False where a flaw leaves it open what was meant, such as a key
    given twice; the values are then the best guess.
    """

    value: Plain
    origin: Origin
    sound: bool = True

    @property
    def size(self) -> int:
        """How many values the document holds, itself counted; what aliases repeat, each time."""
        count, waiting = 0, [self.value]
        while waiting:
            one = waiting.pop()
            count += 1
            if isinstance(one, dict | list):
                waiting.extend(one.values() if isinstance(one, dict) else one)
        return count


@frozen
class Parsed:
    """The documents of one file, the flaws met, and what could not be read.

    ``hidden_kinds`` are the kinds of documents that a flaw kept from being read,
    as far as the text lets them be guessed; None means that something was left
    unread whose kind cannot be told. ``lines`` are the text's lines without
    their ends, so that a flaw's line can be shown; empty for what is no text.
    """

    documents: tuple[ParsedDocument, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    hidden_kinds: tuple[str, ...] | None = ()
    lines: tuple[str, ...] = ()
