"""Many written paths, laid out so that one look answers for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define, field

from ekirjasto_model.values.naming import ANY, naming_of
from ekirjasto_model.values.node import Node, SequenceNode
from ekirjasto_model.values.path import below_at
from ekirjasto_model.values.pointer import Step


@define(eq=False)
class Patterns:
    """Paths as ``values.path.covers`` reads them, step by step in a tree; each has the number of its entry.

    How long a question takes depends on how deep the place lies, and not on how
    many paths there are.

    >>> known = Patterns.of(["notice/contact", "*/day"])
    >>> known.first_over(("notice", "contact", "phone"), None), known.first_over(("notice", "months"), None)
    (0, None)
    """

    below: dict[str, Patterns] = field(factory=dict)
    first: int | None = None

    @classmethod
    def of(cls, paths: Iterable[str]) -> Patterns:
        """Lay out some paths, numbered from 0."""
        whole = cls()
        for number, path in enumerate(paths):
            whole.add(path, number)
        return whole

    def add(self, path: str, number: int) -> None:
        """Take in one more path; of equal ones the first stays."""
        here = self
        for step in path.split("/"):
            here = here.below.setdefault(step, Patterns())
        if here.first is None:
            here.first = number

    def first_over(self, place: Sequence[Step], root: Node | None, names: Sequence[str] = ()) -> int | None:
        """Return the number of the first path that leads to a place or above it, or None.

        ``root`` is what the place begins from; the paths have ``names`` before it,
        of folders and files.
        """
        level, found = [self], []
        for name in names:
            level = _further(level, (name, ANY))
            found += _numbers(level)
        node = root
        for step in place:
            if not level:
                break
            level = _further(level, _written(node, step))
            found += _numbers(level)
            node = below_at(node, step)
        return min(found, default=None)


def _written(node: Node | None, step: Step) -> Sequence[str]:
    """Return every way in which a path may write a step down from a node."""
    if not isinstance(node, SequenceNode):
        return (str(step), ANY)
    is_there = isinstance(step, int) and step < len(node.items)
    return (*naming_of(node).written(int(step)), ANY) if is_there else ()


def _further(level: Sequence[Patterns], steps: Iterable[str]) -> list[Patterns]:
    """Return what paths go on with after one of some steps."""
    wanted = set(steps)
    return [here.below[step] for here in level for step in wanted if step in here.below]


def _numbers(level: Sequence[Patterns]) -> list[int]:
    """Return the numbers of the paths that end here."""
    return [here.first for here in level if here.first is not None]
