"""Each mistake in YAML gives one flaw, of its own kind, where it stands."""

from __future__ import annotations

import pytest
import yaml

from tests.parsing.reading import Told, read, told, value, values


@pytest.fixture(params=["c", "python"], autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml, "__with_libyaml__", request.param == "c")


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("a:\n\tb: 1\n", ("tab", 2, 1, 1)),
        ("a: x\n\tb: 1\n", ("tab", 2, 1, 1)),
        ("a:\n  b: 1\n  \tc: 2\n", ("tab", 3, 3, 1)),
        ("a:\n-\tb: 1\n", ("tab", 2, 2, 1)),
        ('a: "abc\nb: 1\nc: 2\n', ("unclosed-quote", 1, 4, 1)),
        ('a: "abc\nb: "x"\nc: 2\n', ("unclosed-quote", 1, 4, 1)),
        ("a: 'abc\nb: 1\n", ("unclosed-quote", 1, 4, 1)),
        ("a: 'abc\nb: 'x'\n", ("unclosed-quote", 1, 4, 1)),
        ('"a: 1\nb: 2\n', ("unclosed-quote", 1, 1, 1)),
        ('a: "abc\n---\nb: 1\n', ("unclosed-quote", 1, 4, 1)),
        ("a:1\nb: 2\n", ("missing-space", 1, 2, 1)),
        ("a: 2\nb:1\nc: 3\n", ("missing-space", 2, 2, 1)),
        ("a: 2\nb:1\n", ("missing-space", 2, 2, 1)),
        ("kind:a\nversion:1\nname: x\n", ("missing-space", 1, 5, 1)),
        ("a:\n  - b:1\n    c: 2\n", ("missing-space", 2, 6, 1)),
        ("a:\n  c: 2\n  b:1\nd: 1\n", ("missing-space", 3, 4, 1)),
        ('a:"x"\nb: 1\n', ("missing-space", 1, 2, 1)),
        ("a:\n  -b: 1\n  - c: 2\n", ("missing-space", 2, 3, 1)),
        ("a: 1\nb\nc: 2\n", ("missing-colon", 2, 1, 1)),
        ("a: 1\n# x\n\nb 2\nc: 2\n", ("missing-colon", 4, 1, 3)),
        ("a:\n  b: 1\n  c 2\n", ("missing-colon", 3, 3, 3)),
        ("a:\n  b: 1\n   c: 2\n", ("indentation", 3, 4, 1)),
        ("a:\n   b: 1\n  c: 2\n", ("indentation", 3, 3, 1)),
        ("a: 1\n  b: 2\n", ("indentation", 2, 3, 1)),
        ("a:\n  - b: 1\n   - c: 2\n", ("indentation", 3, 4, 1)),
        ("a:\n  - b: 1\n     c: 2\n", ("indentation", 3, 6, 1)),
        ("a:\n  - b: 1\n   c: 2\n", ("indentation", 3, 4, 1)),
        ("- a\nb: 1\n", ("indentation", 2, 1, 1)),
        ("a: b: c\n", ("colon-in-value", 1, 5, 1)),
        ("a: 1\nö: Liite: hinta on 3\nb: 2\n", ("colon-in-value", 2, 9, 1)),
        ("- a: b: c\n", ("colon-in-value", 1, 7, 1)),
        ('a: "b" c\n', ("text-after-quote", 1, 8, 1)),
        ('a: "b "c" d"\nb: 1\n', ("text-after-quote", 1, 8, 5)),
        ("a: 'b'c'\n", ("text-after-quote", 1, 7, 2)),
        ('a: "C:\\Users"\n', ("backslash", 1, 7, 2)),
        ('a: "ä\\q"\n', ("backslash", 1, 6, 2)),
        ('a: "b\n  \\q"\n', ("backslash", 2, 3, 2)),
        ("a: @b\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: %b\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: `b`\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: * b\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: & b\n", ("value-needs-quotes", 1, 4, 1)),
        ("- > b\n", ("value-needs-quotes", 1, 3, 1)),
        ("a: | b\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: , b\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: }\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: [1, 2]]\nb: 1\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: - b\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: ? b\n", ("value-needs-quotes", 1, 4, 1)),
        ("a: [1, 2\nb: 3\n", ("unclosed-bracket", 1, 4, 1)),
        ("a: {b: 1\nc: 2\n", ("unclosed-bracket", 1, 4, 1)),
        ("a: [1, {b: [2}]\n", ("yaml-syntax", 1, 14, 1)),
        ("a: [", ("unclosed-bracket", 1, 4, 1)),
        ("a: |\n   x\n  y\nb: 1\n", ("yaml-syntax", 3, 3, 1)),
        ("a: *b c\n", ("unknown-alias", 1, 4, 2)),
        ("a: &a [*a]\n", ("recursive-alias", 1, 8, 2)),
        ("a: &a\n  b:\n    c: *a\n", ("recursive-alias", 3, 8, 2)),
        ("a: *b\n", ("unknown-alias", 1, 4, 2)),
        ("a: {{ name }}\n", ("key-not-text", 1, 5, 1)),
        ("? [a]\n: 1\n", ("key-not-text", 1, 3, 1)),
        ("a: &a x\n*a : 1\n", ("key-not-text", 2, 1, 2)),
    ],
)
def test_a_mistake_gives_one_flaw_in_its_place(text: str, flaw: Told) -> None:
    parsed = read(text)
    assert told(parsed) == [flaw]
    assert parsed.documents == ()


@pytest.mark.parametrize("escape", ["\\ud800", "\\udfff", "\\uD83D"])
def test_half_a_character_is_refused(escape: str) -> None:
    parsed = read(f'a: "{escape}"\n')
    assert [flaw.rule for flaw in parsed.flaws] == ["reading.lone-surrogate"]
    assert str(parsed.flaws[0].facts["escape"]).lower() == escape.lower()
    assert parsed.documents == ()


@pytest.mark.parametrize("escape", ["\\UFFFFFFFF", "\\U00110000", "\\x4", "\\"])
def test_escapes_beyond_unicode_do_not_crash(escape: str) -> None:
    parsed = read(f'a: "{escape}"\n')
    assert len(parsed.flaws) == 1
    assert parsed.documents == ()


@pytest.mark.parametrize(
    "text",
    [
        "a: [1,\n  2]\n",
        "a: http://x\n",
        "a: b:c\n",
        "a: 'b: c'\n",
        "a: b\n  c\n",
        "a: |\n  b: c: d\n",
        'a: "\\u00e4"\n',
    ],
)
def test_what_is_right_is_no_mistake(text: str) -> None:
    assert isinstance(value(text), dict)


def test_windows_line_ends_are_counted_as_one() -> None:
    assert told(read("a: 1\r\n\r\nb: c: d\r\n")) == [("colon-in-value", 3, 5, 1)]
    assert told(read("a: 1\rb: c: d\r")) == [("colon-in-value", 2, 5, 1)]


def test_aliases_that_explode_are_stopped() -> None:
    lines = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    for one, next_ in zip("abcdefgh", "bcdefghi", strict=True):
        lines.append(f"{next_}: &{next_} [{', '.join(['*' + one] * 9)}]")
    parsed = read("\n".join(lines))
    assert [flaw.rule for flaw in parsed.flaws] == ["reading.too-many-aliases"]
    assert values(parsed) == []


def test_aliases_that_deepen_are_stopped() -> None:
    lines = ["- &a0 [1]", *(f"- &a{level} [*a{level - 1}]" for level in range(1, 64))]
    assert told(read("\n".join(lines[:63]))) == []
    assert told(read("\n".join(lines))) == [("too-deep", 64, 9, 4)]
