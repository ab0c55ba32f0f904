"""What the notation expects at a place of a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from ekirjasto_model.notation.document import Part, key_of
from ekirjasto_model.notation.wording import LANGUAGES, Wording
from ekirjasto_model.values.pointer import Step
from ekirjasto_model.values.text import Text


def _options(annotation: Any) -> Iterator[Any]:
    """Give every part class and wording that an annotation may stand for."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        wordings = [item for item in metadata if isinstance(item, Wording)]
        yield from wordings or _options(inner)
    elif get_args(annotation):
        for argument in get_args(annotation):
            yield from _options(argument)
    elif isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation


def _field_options(part: type[Part], key: Step) -> Iterator[Any]:
    """Give what may stand under one key of a part."""
    for name, field in part.model_fields.items():
        if key_of(name) == key:
            yield from [item for item in field.metadata if isinstance(item, Wording)] or _options(field.annotation)


def _narrowed(options: list[Any], value: object) -> list[Any]:
    """Keep of several parts the one that the value's ``shape`` names."""
    shape = value.get("shape") if isinstance(value, dict) else None
    named = [part for part in options if isinstance(part, type) and shape in _shapes(part)]
    return named or options


def _shapes(part: type[Part]) -> tuple[Any, ...]:
    """Return the names that a formula's part allows for its ``shape``."""
    field = part.model_fields.get("shape")
    return get_args(field.annotation) if field is not None else ()


def expected_at(root: type[Part], value: object, steps: tuple[Step, ...]) -> type[Part] | Wording | None:
    """Return the part or the wording that is due at a place, or None for anything else."""
    options: list[Any] = [root]
    for step in steps:
        value = value.get(step) if isinstance(value, dict) else _item(value, step)
        if isinstance(step, str):
            parts = [option for option in options if isinstance(option, type)]
            options = [found for part in parts for found in _field_options(part, step)]
        options = _narrowed(options, value)
    return options[0] if len(options) == 1 else None


def _item(value: object, step: Step) -> object:
    """Return one item of a list, or None."""
    return value[step] if isinstance(value, list) and isinstance(step, int) and step < len(value) else None


def keys_allowed(expected: type[Part] | Wording | None) -> tuple[str, ...]:
    """Name the keys that a mapping may have, in the order in which people write them."""
    if isinstance(expected, Wording):
        return LANGUAGES
    if expected is None:
        return ()
    keys = [key_of(name) for name in expected.model_fields]
    first = [key for key in ("kind", "version") if key in keys]
    return (*first, *(key for key in keys if key not in first))


def description_of(expected: type[Part] | Wording | None, key: str) -> Text | None:
    """Return what a key says, as its document describes it."""
    if isinstance(expected, type):
        for name, field in expected.model_fields.items():
            if key_of(name) == key:
                return next((item for item in field.metadata if isinstance(item, Text)), None)
    return None
