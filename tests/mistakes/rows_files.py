"""Mistakes in the making of a file: its encoding, its notation, its signs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from functools import partial

from attrs import field, frozen

from tests.mistakes.findings import files_of


@frozen
class FileMistake:
    """One file made over: what stands in its place, and where the finding is expected.

    ``at`` is the text that the finding stands at, in the file as it was made;
    empty for the file's beginning.
    """

    name: str
    file: str
    made: Callable[[bytes], bytes]
    rule: str
    at: str = ""
    example: str = field(kw_only=True)

    def __str__(self) -> str:
        return f"{self.example}: {self.name}"

    def applied(self) -> bytes:
        """Return the file with its mistake."""
        return self.made(files_of(self.example)[self.file])


def _encoded(encoding: str) -> Callable[[bytes], bytes]:
    """Save a text in another encoding, without the characters that it does not have."""
    return lambda content: content.decode().encode(encoding, "ignore")


def _changed(before: str, after: str) -> Callable[[bytes], bytes]:
    """Change one place of a text."""

    def change(content: bytes) -> bytes:
        assert content.decode().count(before) == 1, before
        return content.decode().replace(before, after).encode()

    return change


def _workbook(content: bytes) -> bytes:
    """Save the text as Excel does: a zip archive with a workbook in it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/sharedStrings.xml", content)
    return held.getvalue()


POHJOINEN = partial(FileMistake, example="pohjoinen")
MALLI = partial(FileMistake, example="malli")

ROWS = (
    POHJOINEN(
        "a byte order mark", "agreement.yaml", lambda content: b"\xef\xbb\xbf" + content, "reading.byte-order-mark"
    ),
    POHJOINEN("Latin-1", "agreement.yaml", _encoded("latin-1"), "reading.not-utf-8", "ö"),
    POHJOINEN("Windows-1252", "e-library.yaml", _encoded("cp1252"), "reading.not-utf-8", "ä"),
    POHJOINEN("UTF-16", "agreement.yaml", _encoded("utf-16"), "reading.utf-16"),
    POHJOINEN("UTF-16 without its mark", "agreement.yaml", _encoded("utf-16-le"), "reading.utf-16"),
    POHJOINEN("UTF-32", "cost-annex-2022.yaml", _encoded("utf-32"), "reading.utf-16"),
    POHJOINEN("an Excel file renamed", "cost-annex-2022.yaml", _workbook, "reading.spreadsheet"),
    POHJOINEN("nothing in it", "cost-annex-2022.yaml", lambda content: b"", "reading.empty-file"),
    POHJOINEN("only comments", "cost-annex-2022.yaml", lambda content: b"# tulossa\n", "reading.empty-file"),
    POHJOINEN(
        "a tab",
        "agreement.yaml",
        _changed("  sv: Pohjoisen eKirjastos", "\tsv: Pohjoisen eKirjastos"),
        "reading.tab",
        "\tsv: Pohjoisen eKirjastos",
    ),
    POHJOINEN(
        "a quote not closed",
        "cost-annex-2022.yaml",
        _changed('rate: "0.75"', 'rate: "0.75'),
        "reading.unclosed-quote",
        '"0.75\n',
    ),
    POHJOINEN(
        "no colon", "cost-annex-2022.yaml", _changed("year: 2022", "year 2022"), "reading.missing-colon", "year 2022"
    ),
    POHJOINEN(
        "no space behind a colon",
        "cost-annex-2022.yaml",
        _changed("year: 2022", "year:2022"),
        "reading.missing-space",
        ":2022",
    ),
    POHJOINEN(
        "a second colon",
        "agreement.yaml",
        _changed("subject: pohjoinen", "subject: aihe: pohjoinen"),
        "reading.colon-in-value",
        ": pohjoinen",
    ),
    POHJOINEN(
        "one space too many",
        "agreement.yaml",
        _changed("subject: pohjoinen", " subject: pohjoinen"),
        "reading.indentation",
        "subject: pohjoinen",
    ),
    POHJOINEN("a tag", "cost-annex-2022.yaml", _changed('rate: "0.75"', "rate: !!str 0.75"), "reading.tag", "!!str"),
    MALLI("a byte order mark", "settings.yaml", lambda content: b"\xef\xbb\xbf" + content, "reading.byte-order-mark"),
    MALLI("Latin-1", "agreement.yaml", _encoded("latin-1"), "reading.not-utf-8", "ö"),
    MALLI("UTF-16", "cost-annex-2026.yaml", _encoded("utf-16"), "reading.utf-16"),
    MALLI("an Excel file renamed", "cost-annex-2027.yaml", _workbook, "reading.spreadsheet"),
    MALLI("a tab", "trial-agreement.yaml", _changed("  months: 1", "\tmonths: 1"), "reading.tab", "\tmonths"),
)
