"""A parsed text: values that know where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]
"""What a document consists of before it has a meaning: the values of JSON."""


@frozen
class Mark:
    """A place in a text and the length of what stands there.

    ``line`` and ``column`` count from 1, in code points.
    """

    line: int
    column: int
    length: int = 1


@frozen(eq=False)
class ScalarNode:
    """A single value: its text as written, its mark and what it means.

    ``quoted`` tells that the text stood in quotes (or in a block), so that its
    value is text whatever it looks like.
    """

    mark: Mark
    text: str
    value: bool | int | float | str | None
    quoted: bool


@frozen(eq=False)
class SequenceNode:
    """A list and its items."""

    mark: Mark
    items: tuple[Node, ...]


@frozen(eq=False)
class MappingNode:
    """A mapping: for each key the key's own mark and the value."""

    mark: Mark
    entries: Mapping[str, tuple[Mark, Node]] = field(factory=dict)


Node = ScalarNode | SequenceNode | MappingNode
