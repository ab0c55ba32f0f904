"""The figures of one CSV file."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.values.rate import Rate


@frozen
class FigureRow:
    """One municipality's figure; ``line`` and ``column`` are where the value stands, counted from 1."""

    municipality: str
    value: Rate
    line: int
    column: int


@frozen
class FigureTable:
    """The rows of a file, in its order. The file's name is relative, with ``/``."""

    file: str
    rows: tuple[FigureRow, ...] = ()
