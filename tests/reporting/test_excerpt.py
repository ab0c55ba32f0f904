"""The caret stands under what a finding is about, whatever the line holds."""

from __future__ import annotations

import pytest

from ekirjasto_model.reporting.excerpt import LEAD, WINDOW, excerpt
from ekirjasto_model.values.finding import Location


def drawn(source: str, column: int, length: int = 1) -> str:
    shown = excerpt(Location("a.yaml", 1, column, source=source, length=length))
    assert shown is not None
    return f"{shown.line}|{' ' * shown.indent}{'^' * shown.span}"


@pytest.mark.parametrize(
    ("source", "column", "length", "expected"),
    [
        ("ends: 2020", 7, 4, "ends: 2020|      ^^^^"),
        ("\tkey: x", 2, 3, "    key: x|    ^^^"),
        ("\t\tx", 1, 1, "        x|^^^^"),
        ("図書: 館", 5, 1, "図書: 館|      ^^"),
        ("a\u0308: b", 5, 1, "a\u0308: b|   ^"),
        ("a\x1b: b", 5, 1, "a\\x1b: b|       ^"),
        ("\ufeffkind: x", 1, 1, "\\ufeffkind: x|^^^^^^"),
        ("kind:", 7, 1, "kind:|     ^"),
        ("kind: x   ", 7, 40, "kind: x|      ^"),
        ("kind: x", 500, 3, "kind: x|       ^"),
    ],
)
def test_the_caret_minds_what_characters_take(source: str, column: int, length: int, expected: str) -> None:
    assert drawn(source, column, length) == expected


@pytest.mark.parametrize("source", ["", "   ", "\t"])
def test_an_empty_line_shows_nothing(source: str) -> None:
    assert excerpt(Location("a.yaml", 1, 1, source=source)) is None


def test_a_long_line_is_cut_on_both_sides() -> None:
    source = "x" * 500 + "HERE" + "y" * 500
    line, carets = drawn(source, 501, 4).split("|")
    assert line == "…" + "x" * LEAD + "HERE" + "y" * (WINDOW - LEAD - 4) + "…"
    assert line[carets.index("^") :].startswith("HERE")
    assert carets.count("^") == 4


def test_a_long_line_is_cut_at_its_end_only_where_the_caret_is_near_its_start() -> None:
    line, carets = drawn("key: " + "y" * 5_000_000, 6, 5_000_000).split("|")
    assert line == "key: " + "y" * (WINDOW - 5) + "…"
    assert carets == "     " + "^" * (WINDOW - 5)


def test_a_pile_of_marks_is_bounded() -> None:
    line, carets = drawn("a" + "\u0308" * 100_000, 2).split("|")
    assert (len(line), carets) == (WINDOW + 1, " ^")
