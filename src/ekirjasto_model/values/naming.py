"""The names of a list's entries, worked out once for a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from weakref import WeakKeyDictionary

from attrs import frozen

from ekirjasto_model.values.node import MappingNode, Node, ScalarNode, SequenceNode

ANY = "*"
"""The step that chooses whatever there is."""

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


@frozen(eq=False)
class Naming:
    """How the entries of one list are chosen by steps of paths.

    ``digits`` is the length of the names where all of them are digits and of one
    length: then a step of as many digits is a name, whether somebody has it or not.
    """

    names: tuple[str | None, ...]
    by_name: Mapping[str, Sequence[int]]
    digits: int | None
    complete: bool

    @classmethod
    def of(cls, entries: Sequence[Node]) -> Naming:
        """Name the entries of a list."""
        names = tuple(map(entry_name, entries))
        by_name: dict[str, list[int]] = {}
        for number, name in enumerate(names):
            if name is not None:
                by_name.setdefault(name, []).append(number)
        alike = {len(name) if name is not None and name.isdecimal() else None for name in names}
        return cls(names, by_name, alike.pop() if len(alike) == 1 else None, None not in names)

    def chosen(self, step: str) -> tuple[int, ...]:
        """Return the numbers of the entries that a step chooses."""
        if step == ANY:
            return tuple(range(len(self.names)))
        if step in self.by_name or (step.isdecimal() and len(step) == self.digits):
            return tuple(self.by_name.get(step, ()))
        is_number = step.isascii() and step.isdecimal() and len(step) <= len(str(len(self.names)))
        number = int(step) if is_number else len(self.names)
        return (number,) if number < len(self.names) and str(number) == step else ()

    def written(self, number: int) -> Iterator[str]:
        """Give every step, other than the one for all, that chooses an entry: its name, its number, or both."""
        name, digits = self.names[number], str(number)
        if name is not None:
            yield name
        if digits not in self.by_name and len(digits) != self.digits:
            yield digits

    def best(self, number: int) -> str:
        """Return the step by which an entry is best written: its own name, else its number, else what it shares."""
        name = self.names[number]
        if name is not None and len(self.by_name[name]) == 1:
            return name
        return next((step for step in self.written(number) if step != name), name or ANY)

    def sole_name(self, step: str) -> str | None:
        """Return the name of the one entry that a step chooses, if all have names and nobody else has this one."""
        found = self.chosen(step) if step != ANY or len(self.names) == 1 else ()
        name = self.names[found[0]] if len(found) == 1 and self.complete else None
        return name if name is not None and len(self.by_name[name]) == 1 else None


_known: WeakKeyDictionary[SequenceNode, Naming] = WeakKeyDictionary()


def naming_of(node: SequenceNode) -> Naming:
    """Return the names of a list's entries; worked out when first asked for."""
    found = _known.get(node)
    if found is None:
        found = _known[node] = Naming.of(node.items)
    return found
