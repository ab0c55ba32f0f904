"""Mistakes of people who write JSON by hand."""

from __future__ import annotations

import pytest

from tests.parsing.reading import read


@pytest.mark.parametrize(("written", "meant"), [("0,75", "0.75"), ("1234,50", "1234.50"), ("-3,5", "-3.5")])
@pytest.mark.parametrize("tail", ["}", ', "b": 1}', "\n}"])
def test_a_decimal_comma_is_called_so(written: str, meant: str, tail: str) -> None:
    [flaw] = read(f'{{\n  "rate": {written}{tail}', "a.json").flaws
    assert (flaw.rule, flaw.line, flaw.column, flaw.length) == ("structure.comma-in-number", 2, 11, len(written))
    assert flaw.facts == {"key": "rate", "text": written, "write": meant}


def test_a_list_of_numbers_has_no_decimal_comma() -> None:
    assert read('{"a": [1,2]}', "a.json").flaws == ()
    assert read('{"a": 1, 2}', "a.json").flaws[0].rule == "reading.json-quotes"


@pytest.mark.parametrize("after", ["{}", "x", "1", '"a": 1', "}"])
def test_nothing_may_follow_a_whole_text(after: str) -> None:
    """No comma makes one document of two, so none is asked for."""
    [flaw] = read('{"kind": "settings"}\n' + after, "a.json").flaws
    assert (flaw.rule, flaw.line, flaw.column) == ("reading.json-syntax", 2, 1)


def test_a_missing_comma_within_a_list_is_still_named() -> None:
    [flaw] = read('{"a": [{"b": 1} {"b": 2}]}', "a.json").flaws
    assert flaw.rule == "reading.json-missing-separator"
