"""Blocks refuse what no format could write."""

from __future__ import annotations

import pytest

from ekirjasto_model.chapters.blocks import Column, Heading, Table


@pytest.mark.parametrize("level", [0, 1, 5])
def test_a_section_has_the_level_2_3_or_4(level: int) -> None:
    with pytest.raises(ValueError, match=str(level)):
        Heading(level, "x")


@pytest.mark.parametrize("row", [(), ("a",), ("a", "b", "c")])
def test_a_row_has_a_cell_for_every_column(row: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="a cell for every column"):
        Table("caption", (Column("a"), Column("b")), (("a", "b"), row))
