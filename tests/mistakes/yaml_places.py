"""Where everything stands in a YAML text, by a parser that is not the package's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from ekirjasto_model.values.pointer import Pointer
from tests.examples.plain_yaml import PlainLoader

Found = tuple[str, Any, Any]
"""A pointer, the key's node (or None) and the value's."""


def nodes(text: str) -> Iterator[Found]:
    """Give every value of a document with its key, those below it after it."""
    waiting: list[tuple[Pointer, Any, Any]] = [(Pointer(), None, yaml.compose(text, Loader=PlainLoader))]
    while waiting:
        pointer, key, node = waiting.pop()
        yield str(pointer), key, node
        if isinstance(node, yaml.MappingNode):
            waiting.extend((pointer / one.value, one, item) for one, item in reversed(node.value))
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend((pointer / number, None, item) for number, item in reversed([*enumerate(node.value)]))


def place_of(node: Any) -> tuple[int, int]:
    """Return a node's line and column, both from 1."""
    return node.start_mark.line + 1, node.start_mark.column + 1


def values(text: str) -> dict[str, tuple[int, int]]:
    """Return the line and column of every value."""
    return {pointer: place_of(node) for pointer, _, node in nodes(text)}
