"""Whatever the bytes, the answer is documents and flaws, soon and without a crash."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from ekirjasto_model.parsing.parsed import Parsed
from ekirjasto_model.rules.catalogue import CODES
from ekirjasto_model.values.limits import MAX_FILE_BYTES
from ekirjasto_model.values.pointer import Pointer
from tests.parsing.reading import read

NAMES = ("a.yaml", "a.json")
SIGNS = st.sampled_from(
    [*"\t\n\r :-?[]{},#&*!|>'\"%@`\\~0179aäé.+/=", "\n  ", "\n- ", ": ", "---\n", "...\n", "&a ", "*a", "!!str ", "<<",
     "kind: agreement\n", '{"a": ', "[1, ", "\\ud800", "\\u00e4", "NaN", "null", "047", "\0", "\x85", "\ufeff",
     "%YAML 1.2\n"]
)  # fmt: skip
LOOKALIKES = st.lists(SIGNS, max_size=25).map("".join)


def hold(parsed: Parsed) -> None:
    """Hold what was read to what readers rely on."""
    assert parsed.documents or parsed.flaws
    for flaw in parsed.flaws:
        assert flaw.rule in CODES
        assert flaw.line >= 1
        assert flaw.column >= 1
        assert flaw.length >= 1
        assert flaw.line <= max(len(parsed.lines), 1) + 1
        assert not any(
            isinstance(fact, str) and len(fact) > 200 for fact in flaw.facts.values() if fact != flaw.facts.get("key")
        )
    for document in parsed.documents:
        located = document.origin.locate(Pointer(("a", 0)))
        assert located.line <= len(document.origin.lines) + 1


@pytest.mark.parametrize("name", NAMES)
@given(content=st.binary(max_size=60))
def test_any_bytes_are_answered(name: str, content: bytes) -> None:
    hold(read(content, name))


@pytest.mark.parametrize("name", NAMES)
@given(text=st.text(max_size=40) | LOOKALIKES)
@example(text="")
@example(text="? ")
@example(text="'")
@example(text="\\u0")
@example(text="NaN0")
def test_any_text_is_answered(name: str, text: str) -> None:
    hold(read(text.encode("utf-8", "surrogatepass"), name))


@given(text=LOOKALIKES)
def test_the_python_parser_is_as_safe(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", False)
        hold(read(text))


def _fill(unit: bytes, end: bytes = b"") -> bytes:
    """The greatest file that consists of one thing over and over."""
    return unit * ((MAX_FILE_BYTES - len(end)) // len(unit)) + end


SHAPES = {
    "200 000 brackets": b"[" * 200_000,
    "200 000 braces": b'{"a":' * 200_000,
    "brackets to the brim": _fill(b"["),
    "hyphens": _fill(b"- "),
    "question marks": _fill(b"? "),
    "anchors on one line": b"a: [" + _fill(b"&a x, ", b"    "),
    "tags": _fill(b"- !a b\n"),
    "one long word": _fill(b"a"),
    "one long number": _fill(b"9"),
    "one long fraction": b"1." + _fill(b"9", b"  "),
    "leading zeros": _fill(b"- 047\n"),
    "one key": _fill(b"a: 1\n"),
    "keys within braces": b"{" + _fill(b"a,", b"  ") + b"}",
    "quotes": _fill(b'"'),
    "backslashes": b'"' + _fill(b"\\", b" "),
    "halves": b'"' + _fill(b"\\ud83d", b" "),
    "spaces": _fill(b" "),
    "line ends": _fill(b"\n"),
    "comments": _fill(b"#\n"),
    "documents": _fill(b"--- a\n"),
    "kinds and an end": _fill(b"kind: a\n", b"[") + b"[",
    "missing spaces": _fill(b"a:1\n", b"b: 2\n") + b"b: 2\n",
    "colons": _fill(b": "),
    "commas and NUL": _fill(b"kind,", b"\0") + b"\0",
    "tables": _fill(b"[a]\n"),
    "zeros": _fill(b"\0"),
    "last letter wrong": _fill(b"a", b"\xe4") + b"\xe4",
    "values": b"[" + _fill(b"1,", b"  ") + b"1]",
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("shape", SHAPES)
def test_great_files_are_answered(shape: str, name: str) -> None:
    hold(read(SHAPES[shape][:MAX_FILE_BYTES], name))
