"""The shape of what programs read: keys with their meaning, from which the published schema is made."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from attrs import frozen

from ekirjasto_model.codelists.codelist import Codelist
from ekirjasto_model.notation.scalars import DAY_PATTERN
from ekirjasto_model.notation.wording import LANGUAGES
from ekirjasto_model.values.text import Text

Schema = dict[str, Any]

DAY: Schema = {"type": "string", "pattern": DAY_PATTERN, "examples": ["2027-01-01"]}
AMOUNT: Schema = {"type": "string", "pattern": r"^-?(0|[1-9][0-9]*)\.[0-9]{2}$", "examples": ["1234.50"]}
NUMBER: Schema = {"type": "string", "pattern": r"^(0|[1-9][0-9]*)(\.[0-9]+)?$", "examples": ["2359", "0.68"]}
FRACTION: Schema = {"type": "string", "pattern": r"^[0-9]+/[1-9][0-9]*$", "examples": ["4/12"]}
MUNICIPALITY: Schema = {"type": "string", "pattern": "^[0-9]{3}$", "examples": ["765"]}
REGION: Schema = {"type": "string", "pattern": "^[0-9]{2}$", "examples": ["17"]}
ID: Schema = {"type": "string", "pattern": "^[a-z0-9-]+$", "minLength": 1}
YEAR: Schema = {"type": "integer", "minimum": 1900, "maximum": 2299}
COUNT: Schema = {"type": "integer", "minimum": 0}
LINE: Schema = {"type": "string"}
YES_OR_NO: Schema = {"type": "boolean"}
WORDS: Schema = {
    "type": "object",
    "properties": {language: {"type": "string"} for language in LANGUAGES},
    "additionalProperties": False,
    "minProperties": 1,
}


@frozen
class Key:
    """One key of an object: what it holds and means.

    ``many`` tells that it holds a list of it, ``or_null`` that it is null where
    nothing is known. ``codes`` are the codes that it may hold, named in the
    description.
    """

    name: str
    holds: Schema | Shape
    about: Text
    many: bool = False
    or_null: bool = False
    codes: Codelist[Any, Any] | None = None


@frozen
class Shape:
    """An object whose keys are always all there. ``name`` is that of its definition in the schema."""

    name: str
    title: Text
    keys: tuple[Key, ...]


def coded(name: str, codes: Codelist[Any, Any], about: Text, *, many: bool = False, or_null: bool = False) -> Key:
    """Return a key that holds a code of a list."""
    return Key(name, {"type": "string", "enum": [code.value for code in codes.codes]}, about, many, or_null, codes)


def one_of(codes: type[StrEnum]) -> Schema:
    """Return the schema of a code that stands in no list for people."""
    return {"type": "string", "enum": [code.value for code in codes]}


def definitions(shape: Shape) -> Iterator[tuple[str, Schema]]:
    """Give the definitions of a shape and of all that it is made of, by name."""
    yield shape.name, _object(shape)
    for key in shape.keys:
        if isinstance(key.holds, Shape):
            yield from definitions(key.holds)


def _object(shape: Shape) -> Schema:
    """Return the schema of one object."""
    return {
        "title": line(shape.title),
        "type": "object",
        "properties": {key.name: _property(key) for key in shape.keys},
        "required": [key.name for key in shape.keys],
        "additionalProperties": False,
    }


def _property(key: Key) -> Schema:
    """Return the schema of what one key holds, with its description in every language."""
    held: Schema = {"$ref": f"#/$defs/{key.holds.name}"} if isinstance(key.holds, Shape) else dict(key.holds)
    if key.many:
        held = {"type": "array", "items": held}
    if key.or_null:
        held = {"anyOf": [held, {"type": "null"}]}
    entries = {} if key.codes is None else key.codes.entries
    codes = [f"{code.value}: {line(entry.label)}" for code, entry in entries.items()]
    return {**held, "description": "\n".join([*lines(key.about), *codes])}


def line(text: Text) -> str:
    """Put every language on one line."""
    return " · ".join(words for _, words in text.in_all())


def lines(text: Text) -> list[str]:
    """Put every language on a line of its own."""
    return [words for _, words in text.in_all()]
