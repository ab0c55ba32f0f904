"""A list or mapping of a YAML text while it is being read."""

from __future__ import annotations

from attrs import define, field

from ekirjasto_model.values.node import MappingNode, Mark, Node, Plain, SequenceNode
from ekirjasto_model.values.pointer import Step


@define(eq=False)
class Frame:
    """One open list or mapping, its plain values and its nodes side by side.

    ``key`` is the key whose value is awaited, ``repeated`` tells that it was
    there before, so that the value is dropped. ``before`` is how many values the
    file held when this one began, ``height`` how many levels it holds so far.
    """

    mark: Mark
    is_mapping: bool
    flow: bool
    anchor: str | None
    before: int
    items: list[Plain] = field(factory=list)
    nodes: list[Node] = field(factory=list)
    values: dict[str, Plain] = field(factory=dict)
    entries: dict[str, tuple[Mark, Node]] = field(factory=dict)
    key: str | None = None
    key_mark: Mark = Mark(1, 1)
    repeated: bool = False
    height: int = 1

    @property
    def plain(self) -> Plain:
        """The plain list or mapping; it grows as reading goes on."""
        return self.values if self.is_mapping else self.items

    @property
    def step(self) -> Step:
        """The step from here to what is read next."""
        return (self.key or "") if self.is_mapping else len(self.items)

    def take(self, plain: Plain, node: Node) -> None:
        """Take the next value."""
        if not self.is_mapping:
            self.items.append(plain)
            self.nodes.append(node)
        elif self.key is not None:
            if not self.repeated:
                self.values[self.key] = plain
                self.entries[self.key] = (self.key_mark, node)
            self.key, self.repeated = None, False

    def close(self) -> Node:
        """Return the finished node."""
        return MappingNode(self.mark, self.entries) if self.is_mapping else SequenceNode(self.mark, tuple(self.nodes))
