"""One thing that does not fit the notation, before and after it has been understood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.pointer import Pointer

LONGEST = 5000
"""How many characters of a faulty value are looked at: more than any value may have."""


@frozen
class Wrong:
    """What pydantic reports of one value, together with the value's text in the file.

    ``error`` is the error's type, ``value`` what was read, ``text`` what stands
    in the file (its first ``LONGEST`` characters; empty for lists and mappings),
    ``context`` pydantic's own.
    ``may_guess`` allows looking for what was meant, which takes a moment; of a
    document with very many mistakes only the first are guessed.
    """

    error: str
    pointer: Pointer
    value: object
    text: str
    context: Mapping[str, Any] = field(factory=dict)
    may_guess: bool = True

    @property
    def key(self) -> str:
        """The key under which the value stands: the last one on the way that is no index."""
        return next((step for step in reversed(self.pointer.steps) if isinstance(step, str)), "")


@frozen
class Misfit:
    """A rule of structure that is broken, where, and the facts for its sentence.

    ``on_key`` tells that the key itself is at fault and not its value.
    """

    rule: str
    pointer: Pointer
    facts: Mapping[str, Fact] = field(factory=dict)
    on_key: bool = False
