"""Every part that a document may hold, found by walking the fields' types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.notation.document import Part
from ekirjasto_model.values.text import Text


def parts_in(annotation: Any) -> Iterator[type[Part]]:
    """Give the part classes that an annotation names, however deep."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in get_args(annotation):
        yield from parts_in(argument)


def reachable() -> tuple[type[Part], ...]:
    """Give every part that some document holds, documents first, each once."""
    found: dict[type[Part], None] = {}
    waiting: list[type[Part]] = list(DOCUMENTS.values())
    while waiting:
        part = waiting.pop(0)
        if part not in found:
            found[part] = None
            part.model_rebuild()
            waiting.extend(inner for field in part.model_fields.values() for inner in parts_in(field.annotation))
    return tuple(found)


def descriptions(part: type[Part], field: str) -> tuple[Text, ...]:
    """Give the texts that stand beside a field's type."""
    return tuple(item for item in part.model_fields[field].metadata if isinstance(item, Text))


def notation_of(annotation: Any, metadata: tuple[Any, ...] = ()) -> str:
    """Name what a field holds: its scalar, codelist, wording or part; a list in brackets."""
    for item in metadata:
        for name in ("error", "codes", "words"):
            if hasattr(item, name):
                named = getattr(item, name)
                return str(getattr(named, "error", getattr(named, "__name__", named)))
    if get_origin(annotation) is Annotated:
        inner, *beside = get_args(annotation)
        return notation_of(inner, tuple(beside))
    arguments = [argument for argument in get_args(annotation) if argument not in (type(None), Ellipsis)]
    if get_origin(annotation) is tuple:
        return f"[{notation_of(arguments[0])}]"
    types = [argument for argument in arguments if not isinstance(argument, str)]
    return " | ".join(map(notation_of, types)) if types else getattr(annotation, "__name__", "literal")
