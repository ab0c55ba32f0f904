"""A file's name and bytes, as somebody else has opened it."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.values.finding import Flaw


@frozen
class SourceFile:
    """The bytes of one file.

    ``name`` is relative to what the user named, with ``/``; it is never opened
    from here. ``flaw`` tells why a file could not be read; its content is empty then.
    """

    name: str
    content: bytes
    flaw: Flaw | None = None
