"""From pydantic's place of an error to a pointer into the document."""

from __future__ import annotations

from collections.abc import Sequence

from ekirjasto_model.notation.wording import STATED
from ekirjasto_model.values.pointer import Pointer, Step

KEY = "[key]"


def pointer_of(steps: Sequence[Step], value: object, *, missing: bool) -> tuple[Pointer, object]:
    """Return the pointer and what stands there; the tags of branches are left out.

    ``missing`` tells that the last step is a key that the mapping lacks.
    """
    pointer = Pointer()
    previous: Step = ""
    tagged = False
    for position, step in enumerate(steps):
        last = position == len(steps) - 1
        if step in (STATED, KEY) or (previous == "formula" and not tagged and _is_tag(step, value)):
            tagged = True
            continue
        if isinstance(value, dict) and (step in value or (last and missing)):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
        else:
            continue
        pointer, previous, tagged = pointer / step, step, False
    return pointer, value


def _is_tag(step: Step, value: object) -> bool:
    """Tell whether a step names the branch that a formula has chosen."""
    return isinstance(value, dict) and value.get("shape") == step
