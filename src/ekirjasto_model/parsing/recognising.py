"""Telling files of other kinds from ours: spreadsheets, TOML, pictures and the like."""

from __future__ import annotations

import re

_SPREADSHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_ARCHIVE = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_BINARY = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"BZh9", b"7z\xbc\xaf", b"{\\rtf")
_OTHER_OFFICE = (
    b"word/",
    b"ppt/",
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.presentation",
    "WordDocument".encode("utf-16-le"),
    "PowerPoint Document".encode("utf-16-le"),
)
_BLANKS = r"(?:[ \t\r]*(?:#[^\n]*)?\n)*+"
_KEY = r"(?:[\w-]+|\"[^\"\n]*\")(?:\.(?:[\w-]+|\"[^\"\n]*\"))*+"
_ASSIGNMENT = rf"[ \t]*{_KEY}[ \t]*=[ \t]*[^\s=]"
_TABLE = rf"[ \t]*\[\[?{_KEY}\]\]?[ \t\r]*(?:#[^\n]*)?\n"
_TOML = re.compile(f"{_BLANKS}(?:{_ASSIGNMENT}|{_TABLE}{_BLANKS}(?:{_ASSIGNMENT}|{_TABLE}))")


def foreign_rule(name: str, content: bytes) -> str | None:
    r"""Return the rule that a file of another kind breaks, judged by its name and its first bytes.

    A sheet or a picture is recognised whatever its name says; None means that
    the file may be ours.

    >>> foreign_rule("costs.yaml", b"PK\x03\x04 and so on")
    'reading.spreadsheet'
    >>> foreign_rule("agreement.yaml", b"kind: agreement") is None
    True
    """
    lower = name.lower()
    if lower.endswith(_SPREADSHEETS):
        return "reading.spreadsheet"
    if lower.endswith(".toml"):
        return "reading.toml-file"
    if content.startswith((_ARCHIVE, _OLD_OFFICE)):
        return "reading.binary-file" if any(part in content for part in _OTHER_OFFICE) else "reading.spreadsheet"
    return "reading.binary-file" if content.startswith(_BINARY) else None


def looks_like_toml(text: str) -> bool:
    r"""Tell whether a text opens as TOML does, with ``key = value`` or ``[table]``.

    >>> looks_like_toml('# terms\nkind = "agreement"\n'), looks_like_toml("[agreement]\nkind = 'x'\n")
    (True, True)
    >>> looks_like_toml("kind: agreement\n"), looks_like_toml("[agreement]\n")
    (False, False)
    """
    return _TOML.match(text) is not None
