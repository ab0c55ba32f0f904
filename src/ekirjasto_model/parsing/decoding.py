"""From bytes to text: UTF-8 and nothing else, with a word for what was met instead."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from attrs import frozen

from ekirjasto_model.parsing.position import Positions
from ekirjasto_model.values.finding import Flaw

_MARKED = (
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = (
    (re.compile(rb"(?:[^\0]\0\0\0){2}", re.DOTALL), "utf-32-le"),
    (re.compile(rb"(?:\0\0\0[^\0]){2}", re.DOTALL), "utf-32-be"),
    (re.compile(rb"(?:[^\0]\0){4}", re.DOTALL), "utf-16-le"),
    (re.compile(rb"(?:\0[^\0]){4}", re.DOTALL), "utf-16-be"),
)
_FORBIDDEN = re.compile("[\\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\x0c\x1b") + b"\x7f"
_SAMPLE = 8192


@frozen
class Decoded:
    """A file's text, or the flaw that keeps it from being read as text.

    ``readable`` tells that reading can go on; else ``text`` is the best guess,
    good enough to show a line of it, and empty for what is no text at all.
    """

    text: str
    flaws: tuple[Flaw, ...] = ()
    readable: bool = True


def decode(content: bytes) -> Decoded:
    r"""Return the text of a file in UTF-8.

    A byte order mark at the start is taken away and reported; columns are counted
    without it. Source of what a text may hold: YAML 1.2.2, chapter 5.1; the line
    and paragraph separators U+2028, U+2029 and U+0085 are refused too, since
    readers do not agree whether a line ends there.

    >>> decode("määräraha".encode("latin-1")).flaws[0].facts["letter"]
    'ä'
    """
    encoding = _wide_encoding(content)
    if encoding is not None:
        return _refused(content.decode(encoding, "replace").lstrip("\ufeff"), "utf-16", encoding=encoding[:6].upper())
    marked = content.startswith(BOM_UTF8)
    try:
        text = content[len(BOM_UTF8) if marked else 0 :].decode("utf-8")
    except UnicodeDecodeError as error:
        return _refused("", "binary-file") if _is_binary(content) else _not_utf_8(error)
    flaws = (Flaw("reading.byte-order-mark", 1, 1),) if marked else ()
    forbidden = _FORBIDDEN.search(text)
    if forbidden is None:
        return Decoded(text, flaws)
    if _is_binary(content):
        return _refused("", "binary-file")
    facts = {"code": f"U+{ord(forbidden[0]):04X}"}
    return Decoded(
        text, (*flaws, Positions(text).flaw("reading.control-character", forbidden.start(), 1, facts)), False
    )


def _wide_encoding(content: bytes) -> str | None:
    """Return the encoding of a text in two or four bytes a character, known by its mark or its zeros."""
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            return encoding
    for pattern, encoding in _UNMARKED:
        if pattern.match(content):
            return encoding
    return None


def _is_binary(content: bytes) -> bool:
    """Tell whether a file is no text: more than one control character in twenty at its beginning."""
    sample = content[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > len(sample) / 20


def _not_utf_8(error: UnicodeDecodeError) -> Decoded:
    """Report the first byte that is no UTF-8, and the letter that Windows would read there."""
    before = error.object[: error.start].removeprefix(BOM_UTF8).decode("utf-8")
    byte = error.object[error.start]
    letter = bytes([byte]).decode("cp1252", "replace")
    facts = {"byte": f"0x{byte:02X}", "letter": letter}
    place = Positions(before).flaw("reading.not-utf-8", len(before), 1, facts)
    return Decoded(before + error.object[error.start :].decode("cp1252", "replace"), (place,), False)


def _refused(text: str, name: str, **facts: str) -> Decoded:
    """Report a whole file that cannot be read as text."""
    return Decoded(text, (Flaw(f"reading.{name}", 1, 1, facts),), False)
