"""The parts of which documents are made, found by walking the types of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, get_args

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.notation.coded import Coded
from ekirjasto_model.notation.document import Part, key_of


def parts_in(annotation: Any) -> tuple[type[Part], ...]:
    """Return the parts that an annotation names, however deep, in its order."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return (annotation,)
    return tuple(part for argument in get_args(annotation) for part in parts_in(argument))


def codes_in(annotation: Any, metadata: Iterable[Any]) -> Iterator[type]:
    """Give the enumerations of codes that an annotation, or what stands beside it, names."""
    for item in (*metadata, *getattr(annotation, "__metadata__", ())):
        if isinstance(item, Coded):
            yield item.codes
    for argument in get_args(annotation):
        yield from codes_in(argument, ())


@cache
def every_part() -> tuple[type[Part], ...]:
    """Return every part that some document holds, documents first, each once.

    >>> [part.__name__ for part in every_part()[:2]]
    ['ELibrary', 'Agreement']
    """
    found: dict[type[Part], None] = {}
    waiting: list[type[Part]] = list(DOCUMENTS.values())
    while waiting:
        part = waiting.pop(0)
        if part not in found:
            found[part] = None
            waiting.extend(inner for field in part.model_fields.values() for inner in parts_in(field.annotation))
    return tuple(found)


@cache
def keys_of_parts() -> dict[type[Part], tuple[str, ...]]:
    """Return for every part the keys under which it is written, in the order in which they are met."""
    found: dict[type[Part], dict[str, None]] = {}
    for part in every_part():
        for name, field in part.model_fields.items():
            for inner in parts_in(field.annotation):
                found.setdefault(inner, {})[key_of(name)] = None
    return {part: tuple(keys) for part, keys in found.items()}


def section_of(part: type[Part]) -> str:
    """Return the name of the section that tells of a part.

    >>> from ekirjasto_model.documents.notice_rule import NoticeRule
    >>> section_of(NoticeRule)
    'part-notice-rule'
    """
    return "part" + "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in part.__name__)
