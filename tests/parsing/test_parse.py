"""Which files are read at all, and what is told of the others."""

from __future__ import annotations

import pytest

from ekirjasto_model.parsing.parse import parse
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.limits import MAX_FILE_BYTES
from ekirjasto_model.values.source_file import SourceFile
from tests.parsing.reading import read, told, value, values

GOOD = b"kind: agreement\n"
ZIP = b"PK\x03\x04\x14\x00\x06\x00"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("a.xlsx", ZIP, "spreadsheet"),
        ("a.yaml", ZIP, "spreadsheet"),
        ("a.json", OLE, "spreadsheet"),
        ("a.ods", GOOD, "spreadsheet"),
        ("A.XLS", b"", "spreadsheet"),
        ("a.yaml", ZIP + b"word/document.xml", "binary-file"),
        ("a.yaml", OLE + "WordDocument".encode("utf-16-le"), "binary-file"),
        ("a.yaml", b"%PDF-1.7\n", "binary-file"),
        ("a.yaml", b"\x89PNG\r\n\x1a\n", "binary-file"),
        ("a.yaml", bytes(range(256)), "binary-file"),
        ("a.yaml", b"\0" * 100, "binary-file"),
        ("a.yaml", b"a\0\1\2\3", "binary-file"),
        ("a.toml", b'kind = "agreement"\n', "toml-file"),
        ("a.yaml", b'kind = "agreement"\nversion = 1\n', "toml-file"),
        ("a.yaml", b"# terms\r\n\r\n[agreement]\r\nkind = 'agreement'\r\n", "toml-file"),
        ("a.json", b'[[parties]]\n[parties.x]\na = "b"\n', "toml-file"),
        ("a.yaml", b"", "empty-file"),
        ("a.json", b" \n\t", "empty-file"),
        ("a.yaml", b"# nothing\n\n  # yet\n", "empty-file"),
        ("a.yaml", b"---\n...\n---\n", "empty-file"),
        ("a.yaml", b"\xef\xbb\xbf", "empty-file"),
        ("a.yaml", b"#" * (MAX_FILE_BYTES + 1), "too-large"),
    ],
)
def test_what_is_no_text_of_ours_gives_one_flaw(name: str, content: bytes, rule: str) -> None:
    parsed = read(content, name)
    assert told(parsed) == [(rule, 1, 1, 1)]
    assert parsed.documents == ()


@pytest.mark.parametrize(
    "content", [GOOD, b"[agreement]\n", b"a: b = c\n", b"a==b: 1\n", b"PK: 1\n", b"- =\n", b'"="', b'"a=b"']
)
def test_what_only_resembles_another_format_is_read(content: bytes) -> None:
    assert read(content).flaws == ()


def test_a_file_of_the_greatest_size_is_read() -> None:
    assert value(b"#" * (MAX_FILE_BYTES - len(GOOD) - 1) + b"\n" + GOOD) == {"kind": "agreement"}


def test_a_flaw_met_while_opening_is_passed_on() -> None:
    link = Flaw("reading.link-leaves-folder", 1, 1, {"file": "a.yaml"})
    folder = Flaw("reading.subfolder-not-read", 1, 1, {"folder": "old"})
    assert parse(SourceFile("a.yaml", b"", link)).flaws == (link,)
    assert parse(SourceFile("a.yaml", b"", link)).hidden_kinds is None
    assert parse(SourceFile("old", b"", folder)).hidden_kinds == ()


def test_the_name_decides_between_json_and_yaml() -> None:
    assert value('{"a": "\\/"}', "a.JSON") == {"a": "/"}
    assert value("a: '1'", "a.yml") == {"a": "1"}
    assert told(read("kind: agreement\n", "a.json")) == [("yaml-in-json", 1, 1, 1)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("kind: agreement\nends: [\n", ("agreement",)),
        ("kind:agreement\nversion: 1\n", ("agreement",)),
        ("# a\n'kind' : \"settings\"  # x\nends: [\n", ("settings",)),
        ("{kind: settings, ends: [}\n", ("settings",)),
        ("kind: settings\n---\nkind: agreement\na: [\n---\nkind: cost-annex\n", ("agreement", "cost-annex")),
        ("kind: settings\n---\na: [\n---\nkind: cost-annex\n", None),
        ("kind: agreemnet\nends: [\n", None),
        ("ends: [\n", None),
        ("kind: agreement\nends: *x\n---\nkind: settings\n", ("agreement",)),
        ("kind: agreement\nends: *x\nother: [\n---\nkind: settings\n", ("agreement", "settings")),
        ("kind: agreement\n", ()),
        ("kind: agreement\nkind: settings\n", ()),
    ],
)
def test_the_kinds_of_what_stays_unread_are_guessed(text: str, kinds: tuple[str, ...] | None) -> None:
    assert read(text).hidden_kinds == kinds


def test_the_kind_is_guessed_in_other_encodings_and_notations() -> None:
    assert read(GOOD.decode().encode("utf-16")).hidden_kinds == ("agreement",)
    assert read("kind: agreement\nname: Enontekiö\n".encode("latin-1")).hidden_kinds == ("agreement",)
    assert read('kind = "agreement"\n').hidden_kinds == ("agreement",)
    assert read('{"version": 1, "kind": "agreement", }', "a.json").hidden_kinds == ("agreement",)
    assert read(ZIP + b"kind: agreement").hidden_kinds is None


def test_documents_before_a_mistake_are_kept() -> None:
    parsed = read("a: 1\n---\nb: 2\n---\nc: [\n")
    assert values(parsed) == [{"a": 1}, {"b": 2}]
    assert told(parsed) == [("unclosed-bracket", 5, 4, 1)]


def test_documents_after_one_that_makes_no_sense_are_kept() -> None:
    parsed = read("a: *nowhere\n---\nb: 2\n")
    assert values(parsed) == [{"b": 2}]
    assert told(parsed) == [("unknown-alias", 1, 4, 8)]


def test_the_lines_of_a_flawed_file_can_be_shown() -> None:
    assert read("a: 1\nb: [\n").lines == ("a: 1", "b: [")
    assert read("nimi: Enontekiö\r\n".encode("latin-1")).lines == ("nimi: Enontekiö",)
    assert read("nimi: ä\n".encode("utf-16")).lines == ("nimi: ä",)
