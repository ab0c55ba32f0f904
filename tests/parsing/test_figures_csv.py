"""CSV files of figures: every mistake at its line and column, whatever the bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.parsing.figures_csv import MAX_ROWS, read_figures
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.limits import MAX_FILE_BYTES
from ekirjasto_model.values.source_file import SourceFile

HEAD = "municipality;value\n"


def flaws(content: bytes | str) -> list[tuple[str, int, int]]:
    data = content.encode() if isinstance(content, str) else content
    return [(one.rule.removeprefix("reading."), one.line, one.column) for one in _read(data)]


def _read(content: bytes) -> tuple[Flaw, ...]:
    return read_figures(SourceFile("luvut.csv", content)).flaws


def rows(content: bytes) -> list[tuple[str, str]]:
    read = read_figures(SourceFile("luvut.csv", content))
    assert read.flaws == ()
    return [(row.municipality, str(row.value)) for row in read.rows]


@pytest.mark.parametrize(
    "content",
    [
        b"municipality;value\n047;8120\n205;3.5\n",
        b"municipality,value\r\n047,8120\r\n205,3.5\r\n",
        b"\xef\xbb\xbfmunicipality;value\n047;8120\n205;3.5",
        b'"value";"municipality"\n"8120";"047"\n\n3.5;205\n',
        b"Municipality ; Value\n047 ; 8120\n 205;3.5\n",
    ],
)
def test_commas_semicolons_marks_and_quotes_are_all_read(content: bytes) -> None:
    assert rows(content) == [("047", "8120"), ("205", "3.5")]


@pytest.mark.parametrize(
    ("content", "wanted"),
    [
        (HEAD + "47;1\n", [("csv-code-without-zeros", 2, 1)]),
        (HEAD + "047;1\n205;2,5\n", [("csv-comma-in-number", 3, 5)]),
        ("municipality,value\n047,2,5\n", [("csv-cells", 2, 1)]),
        (HEAD + "Enontekiö;1\n", [("csv-name-for-code", 2, 1)]),
        (HEAD + "Enontekis;1\n", [("csv-name-for-code", 2, 1)]),
        (HEAD + "999;1\n", [("csv-unknown-municipality", 2, 1)]),
        (HEAD + ";1\n", [("csv-unknown-municipality", 2, 1)]),
        (HEAD + "047;\n", [("csv-number", 2, 5)]),
        (HEAD + "047;-5\n", [("csv-formula", 2, 5)]),
        (HEAD + '=cmd|"x";1\n', [("csv-quotes", 2, 6)]),
        (HEAD + "047;=1+1\n", [("csv-formula", 2, 5)]),
        (HEAD + "047;1\n047;1\n", [("csv-municipality-twice", 3, 1)]),
        (HEAD + '047;"1\n', [("csv-quotes", 2, 5)]),
        (HEAD + '047;"1"x\n', [("csv-quotes", 2, 8)]),
        (HEAD + "047;1;2\n", [("csv-cells", 2, 1)]),
        (HEAD + "47;2,5\n", [("csv-code-without-zeros", 2, 1), ("csv-comma-in-number", 2, 4)]),
        ("kunta;luku\n047;1\n", [("csv-columns", 1, 1)]),
        ("municipality;value;value\n", [("csv-columns", 1, 1)]),
        ("sep=;\nmunicipality;value\n047;1\n", [("csv-columns", 1, 1)]),
        (HEAD, [("csv-without-rows", 1, 1)]),
        (HEAD + ";\n", [("csv-without-rows", 1, 1)]),
        (HEAD + "047;1\n;\n ; \n205;x\n", [("csv-number", 5, 5)]),
        ("municipality,value\n047,1\n,\n", []),
        ("", [("csv-columns", 1, 1)]),
        (" \n\n", [("csv-columns", 1, 1)]),
        ("municipality;value\n047;1\x00\n", [("control-character", 2, 6)]),
        ("municipality;value\n047;1\n".encode("utf-16"), [("utf-16", 1, 1)]),
        ("municipality;value\nEnontekiö;1\n".encode("latin-1"), [("not-utf-8", 2, 9)]),
        (b"x" * (MAX_FILE_BYTES + 1), [("too-large", 1, 1)]),
    ],
)
def test_each_mistake_is_one_flaw_at_its_place(content: bytes | str, wanted: list[tuple[str, int, int]]) -> None:
    assert flaws(content) == wanted


def test_reading_stops_after_far_more_rows_than_there_are_municipalities() -> None:
    found = flaws(HEAD + "999;1\n" * (MAX_ROWS + 50))
    assert len(found) == MAX_ROWS + 1
    assert found[-1] == ("too-many-values", MAX_ROWS + 2, 1)


def test_a_line_of_nothing_but_separators_is_one_flaw() -> None:
    assert flaws(HEAD + ";" * 1_000_000) == [("csv-cells", 2, 1)]
    assert flaws(";" * 1_000_000) == [("csv-columns", 1, 1)]


def test_an_exact_figure_keeps_its_decimals() -> None:
    [row] = read_figures(SourceFile("luvut.csv", HEAD.encode() + b"047;0.10\n")).rows
    assert (str(row.value), row.line, row.column) == ("0.10", 2, 5)


@given(content=st.binary(max_size=300) | st.text('municipality;value\n047,"= -', max_size=300).map(str.encode))
def test_no_bytes_make_it_fail(content: bytes) -> None:
    read = read_figures(SourceFile("luvut.csv", content))
    assert all(0 < flaw.line <= max(len(read.lines), 1) and flaw.column > 0 for flaw in read.flaws)
