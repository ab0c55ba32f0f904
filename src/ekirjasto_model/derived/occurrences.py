"""Every place in the documents where one kind of value stands: codes, ids, business ids.

The documents' own types tell where to look, so a new field is found without a
word here. The way through a class is worked out once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import get_args

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import ALWAYS, Days, days_of
from ekirjasto_model.notation.document import Part, key_of
from ekirjasto_model.notation.text_scalar import TextScalar
from ekirjasto_model.values.pointer import Place, Pointer, Step


@frozen
class Occurrence:
    """One value, its place, the mapping it stands in, and its days.

    ``days`` are those of the nearest mapping around the value that states them.
    """

    place: Place
    value: object
    holder: Part
    days: Days


@frozen
class _Field:
    """A field worth looking into: its name, its key in files, whether it holds the value itself."""

    name: str
    key: str
    is_value: bool


def occurrences(configuration: Configuration, scalar: str) -> Iterator[Occurrence]:
    """Give every value of a scalar, by file and pointer, whatever the order of reading.

    ``scalar`` is the name of the error that a misfit of the scalar gives:
    ``municipality-code``, ``business-id``, ``isil``, ``id``, ``ratio``.
    """
    for number in reading_order(configuration):
        document = configuration.filed[number].document
        if document is not None:
            for steps, value, holder, days in _within(document, scalar, (), ALWAYS):
                yield Occurrence(Place(number, Pointer(steps)), value, holder, days)


def reading_order(configuration: Configuration) -> list[int]:
    """Return the documents' numbers by file name; those of one file as they stand in it."""
    return sorted(range(len(configuration.filed)), key=lambda number: (configuration.filed[number].origin.file, number))


def _within(
    part: Part, scalar: str, steps: tuple[Step, ...], around: Days
) -> Iterator[tuple[tuple[Step, ...], object, Part, Days]]:
    """Give the values of a scalar at and below a mapping."""
    days = days_of(part, around)
    for field in _fields(type(part), scalar):
        held = getattr(part, field.name)
        items = ((), held) if not isinstance(held, tuple) else None
        for below, item in [items] if items else [((index,), item) for index, item in enumerate(held)]:
            if isinstance(item, Part):
                yield from _within(item, scalar, (*steps, field.key, *below), days)
            elif item is not None and field.is_value:
                yield (*steps, field.key, *below), item, part, days


@cache
def _fields(owner: type[Part], scalar: str) -> tuple[_Field, ...]:
    """Return the fields of a class that hold the scalar, or a mapping that leads to it."""
    found = []
    for name, info in owner.model_fields.items():
        inside = tuple(_inside(info.annotation, *info.metadata))
        is_value = any(isinstance(one, TextScalar) and one.error == scalar for one in inside)
        if is_value or any(isinstance(one, type) and _leads_to(one, scalar) for one in inside):
            found.append(_Field(name, key_of(name), is_value))
    return tuple(found)


@cache
def _leads_to(owner: type[Part], scalar: str) -> bool:
    """Tell whether a mapping of a class can hold the scalar, at whatever depth."""
    seen, waiting = {owner}, [owner]
    while waiting:
        for info in waiting.pop().model_fields.values():
            for one in _inside(info.annotation, *info.metadata):
                if isinstance(one, TextScalar) and one.error == scalar:
                    return True
                if isinstance(one, type) and one not in seen:
                    seen.add(one)
                    waiting.append(one)
    return False


def _inside(*annotations: object) -> Iterator[TextScalar | type[Part]]:
    """Give the scalars and classes of mappings that an annotation is made of."""
    for one in annotations:
        if isinstance(one, TextScalar) or (isinstance(one, type) and issubclass(one, Part)):
            yield one
        else:
            yield from _inside(*get_args(one))
