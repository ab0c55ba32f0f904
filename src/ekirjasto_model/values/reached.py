"""What many written paths lead to, each beginning that they share looked at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cached_property

from attrs import define, field

from ekirjasto_model.values.naming import ANY, naming_of
from ekirjasto_model.values.node import MappingNode, Node, SequenceNode


@define(eq=False, slots=False)
class Reached:
    """The nodes that one beginning of a path leads to, and those one step further on, found when first asked for."""

    nodes: tuple[Node, ...]
    known: dict[str, Reached] = field(factory=dict)

    def below(self, step: str) -> Reached:
        """Return the nodes that a further step leads to; perhaps none."""
        if step not in self.known:
            nodes = _all_below(self.nodes) if step == ANY else self._by_step.get(step, ())
            self.known[step] = Reached(tuple(nodes))
        return self.known[step]

    def name(self, step: str) -> str | None:
        """Return the name that says the same as a step in every list that the step leads into."""
        names: Set[str | None] = self._names.get(step, frozenset())
        return next(iter(names)) if len(names) == 1 else None

    @cached_property
    def _by_step(self) -> dict[str, list[Node]]:
        """The nodes one step down, by each step that leads there."""
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            for step, below in _steps(node):
                found.setdefault(step, []).append(below)
        return found

    @cached_property
    def _names(self) -> dict[str, set[str | None]]:
        """For each step into a list what the chosen entry is called in every list; None where no name says the same."""
        found: dict[str, set[str | None]] = {}
        for node in self.nodes:
            if isinstance(node, SequenceNode) and node.items:
                naming = naming_of(node)
                for step in (ANY, *(step for number in range(len(node.items)) for step in naming.written(number))):
                    found.setdefault(step, set()).add(naming.sole_name(step))
        return found


def _all_below(nodes: Sequence[Node]) -> Iterator[Node]:
    """Give everything one step down from some nodes."""
    for node in nodes:
        if isinstance(node, MappingNode):
            yield from (below for _, below in node.entries.values())
        elif isinstance(node, SequenceNode):
            yield from node.items


def _steps(node: Node) -> Iterator[tuple[str, Node]]:
    """Give the steps down from a node, other than the one for all, each with the node that it leads to."""
    if isinstance(node, MappingNode):
        for key, (_, below) in node.entries.items():
            yield key, below
    elif isinstance(node, SequenceNode):
        naming = naming_of(node)
        for number, below in enumerate(node.items):
            for step in naming.written(number):
                yield step, below
