"""A faulty part as it would be if the repairs of its own mistakes were followed."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from functools import partial
from typing import Any, TypeVar

from pydantic import ValidationError

from ekirjasto_model.notation.document import Part
from ekirjasto_model.structure.misfits import misfits_of
from ekirjasto_model.structure.wrong import Misfit
from ekirjasto_model.values.pointer import Pointer, Step

P = TypeVar("P", bound=Part)


def repaired(part: type[P], value: object) -> tuple[P | None, object]:
    """Return the part, sound or with its repairs followed, and the values of it; None where a repair is not told.

    What a file says stays faulty and is told as such. This only keeps a mistake
    in one place from adding findings, or taking them away, in others.

    >>> from ekirjasto_model.documents.remarks import Unknown
    >>> repaired(Unknown, {"at": "grants", "raeson": {"fi": "Ei tiedetä."}})[0].reason.fi
    'Ei tiedetä.'
    """
    for _ in range(2):
        try:
            return part.model_validate(value, by_alias=True, by_name=False), value
        except ValidationError as refused:
            if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
                return None, value
            misfits = misfits_of(refused, part, value, partial(_text_at, value))
            value = copy.deepcopy(value)
            for misfit in misfits:
                _follow(value, misfit)
    return None, value


def _follow(value: Any, misfit: Misfit) -> None:
    """Follow one repair: another key, another value, or a key taken away."""
    if not misfit.pointer.steps:
        return
    *way, last = misfit.pointer.steps
    above, write = _at(value, way), misfit.facts.get("write")
    if misfit.rule == "structure.unknown-key":
        del above[last]
    elif misfit.on_key:
        above[write] = above.pop(last)
    elif isinstance(write, str):
        above[last] = write.strip('"')


def _at(value: Any, steps: Iterable[Step]) -> Any:
    """Return what stands at a place."""
    for step in steps:
        value = value[step]
    return value


def _text_at(value: Any, pointer: Pointer) -> str:
    """Return a single value as text; empty where its key is missing."""
    *way, last = pointer.steps or ("",)
    above = _at(value, way)
    return str(above[last]) if not isinstance(above, dict) or last in above else ""
