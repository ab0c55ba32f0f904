"""A file's name and bytes, as somebody else has opened it."""

from __future__ import annotations

from attrs import frozen


@frozen
class SourceFile:
    """The bytes of one file.

    ``name`` is relative to what the user named, with ``/``; it is never opened
    from here.
    """

    name: str
    content: bytes
