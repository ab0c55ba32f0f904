"""Where in a document: a JSON Pointer, and the same with its document."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

Step = str | int


@frozen
class Pointer:
    """The way from a document's root to one value (RFC 6901 when printed).

    >>> str(Pointer() / "parties" / 3 / "a/b")
    '/parties/3/a~1b'
    """

    steps: tuple[Step, ...] = ()

    def __truediv__(self, step: Step) -> Pointer:
        """Go one step down: a key of a mapping or an index of a list."""
        return Pointer((*self.steps, step))

    def __str__(self) -> str:
        """Print the pointer as RFC 6901 writes it; the root is empty."""
        return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in self.steps)

    def above(self) -> Iterator[Pointer]:
        """Go up from this pointer to the root, this one first."""
        for length in range(len(self.steps), -1, -1):
            yield Pointer(self.steps[:length])


@frozen
class Place:
    """A pointer and the number of the document it points into.

    Documents are numbered by their place in the configuration, from 0.

    >>> (Place(0) / "ends").pointer == Pointer(("ends",))
    True
    """

    document: int
    pointer: Pointer = Pointer()

    def __truediv__(self, step: Step) -> Place:
        """Go one step down in the same document."""
        return Place(self.document, Pointer((*self.pointer.steps, step)))
