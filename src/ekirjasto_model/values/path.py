"""A path as people write it: keys, entries of lists by their names, ``*`` for any, with ``/`` between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ekirjasto_model.values.node import MappingNode, Node, ScalarNode, SequenceNode
from ekirjasto_model.values.pointer import Step

NAME_KEYS = ("id", "code", "municipality")
"""The keys by which an entry of a list is named, the first that it has."""

_STEP = re.compile(r"[A-Za-z0-9._-]+")


def entry_name(entry: Node) -> str | None:
    """Return the name of a list's entry: its id or its municipality's code; a single text is its own name.

    An entry without any of these, or whose text cannot be a step of a path, has
    none: it is found by its number only.
    """
    if isinstance(entry, MappingNode):
        key = next((key for key in NAME_KEYS if key in entry.entries), None)
        entry = entry.entries[key][1] if key is not None else entry
    if isinstance(entry, ScalarNode) and isinstance(entry.value, str) and _STEP.fullmatch(entry.value):
        return entry.value
    return None


def chosen(entries: Sequence[Node], step: str) -> tuple[int, ...]:
    """Return the numbers of the entries of a list that a step chooses.

    A step that is the name of entries chooses all that bear it. Any other may be
    a number, counted from 0, but never one that looks like the names of its list:
    where all entries are named by codes of three digits, 105 is a code, whether
    somebody has it or not.
    """
    if step == "*":
        return tuple(range(len(entries)))
    names = [entry_name(entry) for entry in entries]
    named = tuple(number for number, name in enumerate(names) if name == step)
    if named or _looks_like(step, names):
        return named
    return tuple(number for number in range(len(entries)) if str(number) == step)


def below(node: Node, step: str) -> Iterator[tuple[Step, Node]]:
    """Give what a step of a path leads to from a node, each with its key or its number."""
    if isinstance(node, MappingNode):
        yield from ((key, value) for key, (_, value) in node.entries.items() if step in ("*", key))
    elif isinstance(node, SequenceNode):
        yield from ((number, node.items[number]) for number in chosen(node.items, step))


def named(path: Sequence[str], roots: Sequence[Node]) -> tuple[str, ...]:
    """Write a path with names in place of numbers, where a name says the same.

    It does if the step chooses one entry of a list in which all are named, and
    no other bears its name; if the path leads into several lists, in all of them.
    """
    nodes, written = list(roots), []
    for step in path:
        lists = [node.items for node in nodes if isinstance(node, SequenceNode) and chosen(node.items, step)]
        names = {_sole_name(entries, step) for entries in lists}
        only = names.pop() if len(names) == 1 else None
        written.append(only or step)
        nodes = [found for node in nodes for _, found in below(node, step)]
    return tuple(written)


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
            if step not in chosen(node.items, written):
                return False
        elif written not in ("*", str(step)):
            return False
        node = _at(node, step)
    return True


def _sole_name(entries: Sequence[Node], step: str) -> str | None:
    """Return the name of the one entry that a step chooses, if all have names and nobody else has this one."""
    names = [entry_name(entry) for entry in entries]
    found = chosen(entries, step)
    name = names[found[0]] if len(found) == 1 and all(names) else None
    return name if names.count(name) == 1 else None


def _looks_like(step: str, names: Sequence[str | None]) -> bool:
    """Tell whether a step is digits, as many as every name of a list is."""
    return step.isdecimal() and all(name and name.isdecimal() and len(name) == len(step) for name in names)


def _at(node: Node | None, step: Step) -> Node | None:
    """Return what stands one step below a node, or None where nothing does."""
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.items):
        return node.items[step]
    return node.entries[str(step)][1] if isinstance(node, MappingNode) and step in node.entries else None
