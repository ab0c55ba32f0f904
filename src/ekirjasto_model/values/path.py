"""A path as people write it: keys, entries of lists by their names, ``*`` for any, with ``/`` between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ekirjasto_model.values.naming import ANY, Naming, naming_of
from ekirjasto_model.values.node import MappingNode, Node, SequenceNode
from ekirjasto_model.values.pointer import Step
from ekirjasto_model.values.reached import Reached


def chosen(entries: Sequence[Node], step: str) -> tuple[int, ...]:
    """Return the numbers of the entries of a list that a step chooses.

    A step that is the name of entries chooses all that bear it. Any other may be
    a number, counted from 0, but never one that looks like the names of its list:
    where all entries are named by codes of three digits, 105 is a code, whether
    somebody has it or not.
    """
    return Naming.of(entries).chosen(step)


def below(node: Node, step: str) -> Iterator[tuple[Step, Node]]:
    """Give what a step of a path leads to from a node, each with its key or its number."""
    if isinstance(node, MappingNode):
        yield from ((key, value) for key, (_, value) in node.entries.items() if step in (ANY, key))
    elif isinstance(node, SequenceNode):
        yield from ((number, node.items[number]) for number in naming_of(node).chosen(step))


def named(path: Sequence[str], reached: Reached) -> tuple[str, ...]:
    """Write a path with names in place of numbers, where a name says the same.

    It does if the step chooses one entry of a list in which all are named, and
    no other bears its name; if the path leads into several lists, in all of them.
    ``reached`` is what the path begins from.
    """
    written = []
    for step in path:
        written.append(reached.name(step) or step)
        reached = reached.below(step)
    return tuple(written)


def written(place: Sequence[Step], root: Node) -> Iterator[str]:
    """Give the steps of a path that leads to a place: names of entries, their numbers where a name is shared.

    >>> from ekirjasto_model.values.node import Mark, ScalarNode
    >>> mark = Mark(1, 1)
    >>> codes = SequenceNode(mark, tuple(ScalarNode(mark, code, code, True) for code in ("047", "205", "205")))
    >>> [*written((0,), codes), *written((2,), codes)]
    ['047', '2']
    """
    node: Node | None = root
    for step in place:
        if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.items):
            yield naming_of(node).best(step)
        else:
            yield str(step)
        node = below_at(node, step)


def covers(path: Sequence[str], place: Sequence[Step], root: Node | None) -> bool:
    """Tell whether a path leads to a place or to something above it.

    ``root`` is what both begin from. The place need not exist: what is missing
    has no names, and is matched by its own key.
    """
    if len(path) > len(place):
        return False
    node = root
    for written, step in zip(path, place, strict=False):
        if isinstance(node, SequenceNode):
            if not isinstance(step, int) or step not in naming_of(node).chosen(written):
                return False
        elif written not in (ANY, str(step)):
            return False
        node = below_at(node, step)
    return True


def below_at(node: Node | None, step: Step) -> Node | None:
    """Return what stands one step below a node, or None where nothing does."""
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return node.entries[str(step)][1] if isinstance(node, MappingNode) and step in node.entries else None
