"""One of Finland's regions."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.values.names import Names


@frozen
class Region:
    """A region (maakunta, landskap): two digits as text, and its names in fi, sv and en."""

    code: str
    names: Names
