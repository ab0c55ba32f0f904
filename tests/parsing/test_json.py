"""JSON: values by the standard parser, one flaw for each mistake, places on demand."""

from __future__ import annotations

import math

import pytest

from ekirjasto_model.values.finding import Location
from ekirjasto_model.values.pointer import Pointer
from tests.parsing.reading import Told, told, values
from tests.parsing.reading import read as read_any

NAME = "a.json"


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ('{"a": 1,}', ("json-trailing-comma", 1, 8, 1)),
        ("[1,\n]", ("json-trailing-comma", 1, 3, 1)),
        ("{'a': 1}", ("json-quotes", 1, 2, 3)),
        ("{a: 1}", ("json-quotes", 1, 2, 1)),
        ('{"a": abc}', ("json-quotes", 1, 7, 3)),
        ('{"a": True}', ("json-quotes", 1, 7, 4)),
        ('{"a": “b”}', ("json-quotes", 1, 7, 3)),
        ('{"a": 2022-01-01}', ("json-quotes", 1, 7, 10)),
        ('{"a": 1.1.2022}', ("json-quotes", 1, 7, 8)),
        ('{"a": +1}', ("json-quotes", 1, 7, 2)),
        ('{"a": 047, }', ("code-without-quotes", 1, 7, 3)),
        ('{\n "a": 1\n "b": 2}', ("json-missing-separator", 2, 7, 1)),
        ('{"a": [1] "b": 2}', ("json-missing-separator", 1, 9, 1)),
        ('{"a" 1}', ("json-missing-separator", 1, 2, 3)),
        ("[1 true]", ("json-missing-separator", 1, 2, 1)),
        ('{"a": 1', ("json-unfinished", 1, 7, 1)),
        ('{"a": 1,\n', ("json-unfinished", 1, 8, 1)),
        ("{", ("json-unfinished", 1, 1, 1)),
        ('{"a": "b}', ("unclosed-quote", 1, 7, 1)),
        ('{"a": "b\n"}', ("unclosed-quote", 1, 7, 1)),
        ('{"a": "b\tc"}', ("control-character", 1, 9, 1)),
        ('{"a": "C:\\Users"}', ("backslash", 1, 10, 2)),
        ('{"a": "\\u12"}', ("backslash", 1, 8, 2)),
        ('{"a": "b" c"}', ("text-after-quote", 1, 11, 1)),
        ("// c\n{}", ("json-comment", 1, 1, 2)),
        ('{"a": 1 # c\n}', ("json-comment", 1, 9, 1)),
        ('{"a": NaN}', ("not-a-number", 1, 7, 3)),
        ('{"NaN": -Infinity}', ("not-a-number", 1, 9, 9)),
        ('{"a": }', ("json-syntax", 1, 7, 1)),
        ('{"a": [1}', ("json-syntax", 1, 9, 1)),
        ('["ä", "\\ud800"]', ("lone-surrogate", 1, 8, 6)),
        ('["\\ude00\\ud83d"]', ("lone-surrogate", 1, 3, 6)),
        ('{"\\udead": 1}', ("lone-surrogate", 1, 3, 6)),
        ("- a\n", ("yaml-in-json", 1, 1, 1)),
    ],
)
def test_a_mistake_gives_one_flaw_in_its_place(text: str, flaw: Told) -> None:
    parsed = read_any(text, NAME)
    assert told(parsed) == [flaw]
    assert parsed.documents == ()


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ('["\\ud83d\\ude00", "\\\\ud800", "\\\\\\u00e4"]', ["😀", "\\ud800", "\\ä"]),
        ("[1e400, -1E400]", [math.inf, -math.inf]),
        ("[" + "9" * 5000 + ", -" + "9" * 5000 + "]", [math.inf, -math.inf]),
        ("[0, -0, 1.50, 1e2]", [0, 0, 1.5, 100.0]),
        (' "x" ', "x"),
        ('{"": {"\\u00e4": null}}', {"": {"ä": None}}),
    ],
)
def test_values_are_read(text: str, meant: object) -> None:
    parsed = read_any(text, NAME)
    assert parsed.flaws == ()
    assert values(parsed) == [meant]


def test_a_key_given_twice_keeps_its_first_value_and_place() -> None:
    parsed = read_any('{"x": [{"a": 1,\n  "b": 2, "\\u0061": {"a": 3}, "a": 4}]}', NAME)
    assert values(parsed) == [{"x": [{"a": 1, "b": 2}]}]
    assert told(parsed) == [("duplicate-key", 2, 11, 8), ("duplicate-key", 2, 31, 3)]
    assert parsed.flaws[0].facts == {"key": "a", "first_line": 1}
    assert str(parsed.flaws[0].pointer) == "/x/0/a"
    [document] = parsed.documents
    assert not document.sound
    assert document.origin.locate(Pointer(("x", 0, "a"))).column == 14


def test_the_greatest_depth_is_sixty_four() -> None:
    assert told(read_any("[" * 64 + "]" * 64, NAME)) == []
    assert told(read_any("[" * 65 + "]" * 65, NAME)) == [("too-deep", 1, 65, 1)]
    assert told(read_any('"' + "[" * 100 + '"', NAME)) == []
    assert told(read_any("[" + "[]," * 100 + "1]", NAME)) == []


def test_a_place_is_found_when_it_is_asked_for() -> None:
    text = '{\n  "näin": [1, {"b": "x\\u00e4"}, "c"],\r\n  "d": -1.50\n}'
    [document] = read_any(text, NAME).documents
    where = document.origin.locate
    line = '  "näin": [1, {"b": "x\\u00e4"}, "c"],'
    place = Pointer(("näin", 1, "b"))
    assert where(place) == Location(NAME, 2, 21, place, line, 9)
    assert where(place, key=True) == Location(NAME, 2, 16, place, line, 3)
    assert where(Pointer(("näin", 1, "missing"))).column == 15
    assert where(Pointer(("näin",))).column == 11
    assert where(Pointer(("d",))).length == 5
    assert document.origin.text(Pointer(("d",))) == "-1.50"
    assert document.origin.text(place) == "xä"


def test_codes_without_quotes_are_read_as_text() -> None:
    parsed = read_any('{"a": [047,\n 061, "x", 1], "b": {005: 2}}', NAME)
    assert told(parsed) == [
        ("code-without-quotes", 1, 8, 3),
        ("code-without-quotes", 2, 2, 3),
        ("code-without-quotes", 2, 22, 3),
    ]
    assert [str(flaw.pointer) for flaw in parsed.flaws] == ["/a/0", "/a/1", "/b/005"]
    assert values(parsed) == [{"a": ["047", "061", "x", 1], "b": {"005": 2}}]
    [document] = parsed.documents
    assert document.sound
    assert document.origin.text(Pointer(("a", 1))) == "061"
    assert document.origin.locate(Pointer(("b", "005"))).column == 27
    assert told(read_any("047", NAME)) == [("code-without-quotes", 1, 1, 3)]
    assert told(read_any("{5: 005}", NAME)) == [("json-quotes", 1, 2, 1)]
