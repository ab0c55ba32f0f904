"""Where a document came from, and how a pointer becomes file, line and column."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from attrs import define, field

from ekirjasto_model.values.finding import Location
from ekirjasto_model.values.node import MappingNode, Mark, Node, ScalarNode, SequenceNode
from ekirjasto_model.values.path import covers
from ekirjasto_model.values.pointer import Pointer


@define(eq=False, slots=False)
class Origin:
    """The file, the text and, found when first asked for, the nodes of one document.

    ``file`` is relative, with ``/``. ``lines`` are the text's lines without their
    ends. ``find_root`` gives the root node; for JSON it scans the text only then.
    """

    file: str
    lines: tuple[str, ...] = field(repr=False)
    find_root: Callable[[], Node] = field(repr=False)

    @cached_property
    def root(self) -> Node:
        """The document's root node."""
        return self.find_root()

    def node(self, pointer: Pointer) -> Node | None:
        """Return the node that a pointer leads to, or None where nothing stands there."""
        node: Node | None = self.root
        for step in pointer.steps:
            if isinstance(node, MappingNode) and step in node.entries:
                node = node.entries[str(step)][1]
            elif isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
            else:
                return None
        return node

    def covers(self, path: str, pointer: Pointer) -> bool:
        """Tell whether a path such as ``parties/785/decision`` leads to a place of this document or above it."""
        return covers(path.split("/"), pointer.steps, self.root)

    def locate(self, pointer: Pointer, *, key: bool = False) -> Location:
        """Return the place of a value, or of its key; of the mapping that lacks it, if it is missing."""
        for above in pointer.above():
            node = self.node(above)
            if node is not None:
                mark = self._key_mark(above) if key and above == pointer else None
                return self.at(mark or node.mark, pointer)
        return self.at(Mark(1, 1), pointer)

    def text(self, pointer: Pointer) -> str:
        """Return the text of a single value as it is written; empty for lists and mappings."""
        node = self.node(pointer)
        return node.text if isinstance(node, ScalarNode) else ""

    def at(self, mark: Mark, pointer: Pointer) -> Location:
        """Return a location at a mark of this document's text."""
        source = self.lines[mark.line - 1] if 0 < mark.line <= len(self.lines) else ""
        return Location(self.file, mark.line, mark.column, pointer, source, mark.length)

    def _key_mark(self, pointer: Pointer) -> Mark | None:
        """Return the mark of the key at the end of a pointer."""
        parent = self.node(Pointer(pointer.steps[:-1])) if pointer.steps else None
        return parent.entries[str(pointer.steps[-1])][0] if isinstance(parent, MappingNode) else None
