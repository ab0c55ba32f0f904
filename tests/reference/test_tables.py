"""The tables themselves: their shape, and that they agree with each other."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from ekirjasto_model.reference.table import header, rows

TABLES = ("municipalities", "municipality_regions", "populations", "regions", "vat_rates")


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_a_cell_for_each_column_and_no_quotes(name: str) -> None:
    assert {len(row) for row in rows(name)} == {len(header(name))}
    assert not [cell for row in rows(name) for cell in row if '"' in cell or cell != cell.strip()]


@pytest.mark.parametrize("name", TABLES)
def test_rows_stand_by_code(name: str) -> None:
    dated = {"municipality_regions": 2, "vat_rates": 1}
    written = [(row[0], row[dated[name]] if name in dated else "") for row in rows(name)]
    assert written == sorted(set(written))


def test_the_tables_speak_of_the_same_municipalities() -> None:
    known = {row[0] for row in rows("municipalities")}
    assert {row[0] for row in rows("municipality_regions")} == known
    assert {row[0] for row in rows("populations")} == known - {"911"}
    assert {row[9] for row in rows("municipalities")} - {""} <= known


def test_every_municipality_lies_in_a_region_that_exists() -> None:
    assert {row[1] for row in rows("municipality_regions")} == {row[0] for row in rows("regions")}


def test_codes_are_three_digits_and_days_are_days() -> None:
    for row in rows("municipalities"):
        assert re.fullmatch("[0-9]{3}", row[0])
        assert re.fullmatch("([0-9]{4}-12-31)?", row[8])
        assert bool(row[8]) == bool(row[9])


def test_source_and_licence_lie_beside_the_tables() -> None:
    sources = (files("ekirjasto_model.reference") / "tables" / "SOURCES.md").read_text(encoding="utf-8")
    assert "Statistics Finland" in sources
    assert "CC BY 4.0" in sources
    assert [name for name in TABLES if f"`{name}.csv`" not in sources] == []
