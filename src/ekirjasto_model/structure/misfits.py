"""From what pydantic refuses to misfits: one for each mistake."""

from __future__ import annotations

from collections.abc import Callable

from pydantic import ValidationError

from ekirjasto_model.notation.document import Part
from ekirjasto_model.structure.keys import key_misfits
from ekirjasto_model.structure.places import pointer_of
from ekirjasto_model.structure.signatory import CONSORTIUM_AS_PARTY
from ekirjasto_model.structure.table import KEY_ERRORS, misfit_of
from ekirjasto_model.structure.wrong import LONGEST, Misfit, Wrong
from ekirjasto_model.values.pointer import Pointer

GUESSED = 200
"""Of how many mistakes in one document it is guessed what was meant."""


def misfits_of(
    refused: ValidationError, root: type[Part], value: object, text_of: Callable[[Pointer], str]
) -> tuple[Misfit, ...]:
    """Tell what is wrong with a value that a part has refused.

    ``text_of`` gives the text of a single value as the file writes it. Of an
    entry that is to be replaced as a whole nothing else is told.
    """
    wrongs = _wrongs(refused, value, text_of)
    keys = [wrong for wrong in wrongs if wrong.error in KEY_ERRORS]
    values = [wrong for wrong in wrongs if wrong.error not in KEY_ERRORS]
    of_keys = tuple(key_misfits(root, value, keys))
    replaced = {misfit.pointer.steps[:-1] for misfit in of_keys if misfit.rule == CONSORTIUM_AS_PARTY}
    kept = [wrong for wrong in values if replaced.isdisjoint(one.steps for one in wrong.pointer.above())]
    return (*of_keys, *(misfit_of(wrong) for wrong in kept))


def _wrongs(refused: ValidationError, value: object, text_of: Callable[[Pointer], str]) -> list[Wrong]:
    """Turn pydantic's errors into ours; a list said to be short because of a faulty item is no error."""
    wrongs: list[Wrong] = []
    beginnings: dict[str, str] = {}
    for error in refused.errors(include_url=False, include_input=False):
        pointer, found = pointer_of(error["loc"], value, missing=error["type"] == "missing")
        if error["type"] == "too_short" and found:
            continue
        text = text_of(pointer) if not isinstance(found, list | dict) else ""
        if len(text) > LONGEST:
            text = beginnings.setdefault(text[:LONGEST], text[:LONGEST])
        may_guess = len(wrongs) < GUESSED
        wrongs.append(Wrong(error["type"], pointer, found, text, error.get("ctx", {}), may_guess))
    return wrongs
