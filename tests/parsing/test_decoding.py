"""Encodings other than UTF-8 and characters that do not belong to a text."""

from __future__ import annotations

import codecs

import pytest

from tests.parsing.reading import read, told, value, values

TEXT = "name: Äkäslompolo\n"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("marked", [True, False])
def test_wide_encodings_are_named(encoding: str, marked: bool) -> None:
    own_mark = encoding in ("utf-16", "utf-32")
    mark = "\ufeff".encode(encoding) if marked and not own_mark else b""
    parsed = read(mark + TEXT.encode(encoding))
    assert told(parsed) == [("utf-16", 1, 1, 1)]
    assert parsed.flaws[0].facts == {"encoding": encoding[:6].upper()}


@pytest.mark.parametrize(
    ("content", "line", "column", "letter", "byte"),
    [
        ("a: 1\nname: Määräraha\n".encode("latin-1"), 2, 8, "ä", "0xE4"),
        (b"\xc5bo: 1\n", 1, 1, "Å", "0xC5"),
        ("ä: ä\r\nö: ".encode() + b"\x80", 2, 4, "€", "0x80"),
        (b"a: \x81", 1, 4, "�", "0x81"),
        (codecs.BOM_UTF8 + b"a: \xf6", 1, 4, "ö", "0xF6"),
        (b"a: \xc3", 1, 4, "Ã", "0xC3"),
    ],
)
def test_a_byte_that_is_no_utf_8_is_shown_with_its_letter(
    content: bytes, line: int, column: int, letter: str, byte: str
) -> None:
    parsed = read(content)
    assert told(parsed) == [("not-utf-8", line, column, 1)]
    assert parsed.flaws[0].facts == {"byte": byte, "letter": letter}


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_a_byte_order_mark_is_told_and_moves_no_column(name: str) -> None:
    parsed = read(codecs.BOM_UTF8 + b'{"a": 1, "a": 2}', name)
    assert told(parsed) == [("byte-order-mark", 1, 1, 1), ("duplicate-key", 1, 10, 3)]
    assert values(parsed) == [{"a": 1}]


@pytest.mark.parametrize(
    "character",
    ["\0", "\x07", "\x0b", "\x0c", "\x1b", "\x7f", "\x80", "\x85", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff"],
)
@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_characters_that_cannot_be_seen_are_named(character: str, name: str) -> None:
    text = '{"name":\r\n "Oulu"}' + " " * 50
    parsed = read(text.replace("Oulu", f"Ou{character}lu"), name)
    assert told(parsed) == [("control-character", 2, 5, 1)]
    assert parsed.flaws[0].facts == {"code": f"U+{ord(character):04X}"}


def test_letters_of_every_kind_are_text() -> None:
    text = "Soađegilli, Čeavetjävri, Sää'msijdd, 😀, \u00a0, \u200d, \ue000"
    assert value(f"a: {text}") == {"a": text}
