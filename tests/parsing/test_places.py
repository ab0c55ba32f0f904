"""The same data gives the same values in YAML and JSON, and every pointer leads to its text."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.parsing.parsed import Parsed
from ekirjasto_model.values.finding import Location
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.pointer import Pointer
from tests.parsing.reading import read, values
from tests.parsing.written import as_json, as_yaml, data


def leaves(value: Plain, at: Pointer = Pointer()) -> Iterator[tuple[Pointer, Plain]]:  # noqa: B008
    """Every single value with its pointer."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, at / key)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from leaves(inner, at / index)
    else:
        yield at, value


def shown(location: Location) -> str:
    """The text that a location points at."""
    return location.source[location.column - 1 : location.column - 1 + location.length]


def meant(written: str) -> object:
    """What is written in quotes means; JSON's pairs of escapes are no YAML."""
    return json.loads(written) if written[0] == '"' and "\\U" not in written else yaml.safe_load(written)


def check(parsed: Parsed, expected: Plain) -> None:
    """Hold one document to its values and its places."""
    assert parsed.flaws == ()
    [document] = parsed.documents
    assert repr(document.value) == repr(expected)
    for pointer, value in leaves(expected):
        written = shown(document.origin.locate(pointer))
        if isinstance(value, str):
            assert meant(written) == value
            assert document.origin.text(pointer) == value
        elif value is not None:
            assert json.loads(written) == value
            assert document.origin.text(pointer) == written
        else:
            assert written in ("null", "~", "Null")
        if pointer.steps and isinstance(pointer.steps[-1], str):
            assert meant(shown(document.origin.locate(pointer, key=True))) == pointer.steps[-1]


@given(data(), st.data())
def test_yaml_and_json_of_the_same_data(value: Plain, more: st.DataObject) -> None:
    def draw(bound: int) -> int:
        return more.draw(st.integers(0, bound - 1))

    check(read(as_json(value, draw), "a.json"), value)
    check(read(as_yaml(value, draw)), value)


@given(data())
def test_json_in_a_yaml_file_means_the_same(value: Plain) -> None:
    assert repr(values(read(json.dumps(value, ensure_ascii=False)))) == repr([value])


TEXT = """\
# a comment
köttä: &a  "jono"   # another
plain:   two words  \r
list:
- 1
-   - .5
    - *a
block: |
  two
  lines
folded: >-
  one
anchored: &b
  inner: x
again: *b
empty:
long: "over
  two lines"
flow: {x: [é, 'ö'], y: }
"""


@pytest.mark.parametrize(
    ("pointer", "place", "text"),
    [
        ("köttä", (2, 12, 6), "jono"),
        ("plain", (3, 10, 9), "two words"),
        ("list/0", (5, 3, 1), "1"),
        ("list/1/0", (6, 7, 2), ".5"),
        ("list/1/1", (2, 12, 6), "jono"),
        ("block", (8, 8, 1), "two\nlines\n"),
        ("folded", (11, 9, 2), "one"),
        ("anchored/inner", (14, 10, 1), "x"),
        ("again/inner", (14, 10, 1), "x"),
        ("anchored", (14, 3, 1), ""),
        ("empty", (16, 7, 1), ""),
        ("long", (17, 7, 5), "over two lines"),
        ("flow", (19, 7, 1), ""),
        ("flow/x", (19, 11, 1), ""),
        ("flow/x/1", (19, 15, 3), "ö"),
        ("list", (5, 1, 1), ""),
        ("list/7", (5, 1, 1), ""),
        ("nowhere/at/all", (2, 1, 1), ""),
        ("flow/missing", (19, 7, 1), ""),
    ],
)
@pytest.mark.parametrize("c_parser", [True, False])
def test_a_pointer_leads_to_its_place(pointer: str, place: tuple[int, int, int], text: str, c_parser: bool) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", c_parser)
        [document] = read(TEXT).documents
    at = Pointer(tuple(int(step) if step.isdigit() else step for step in pointer.split("/")))
    found = document.origin.locate(at)
    assert (found.line, found.column, found.length) == place
    assert found.source == TEXT.splitlines()[place[0] - 1]
    assert document.origin.text(at) == text


@pytest.mark.parametrize(("key", "line", "column", "length"), [("köttä", 2, 1, 5), ("flow/x", 19, 8, 1)])
def test_a_key_has_a_place_of_its_own(key: str, line: int, column: int, length: int) -> None:
    [document] = read(TEXT).documents
    found = document.origin.locate(Pointer(tuple(key.split("/"))), key=True)
    assert (found.line, found.column, found.length) == (line, column, length)


def test_a_second_document_has_its_own_lines() -> None:
    first, second = read("a: 1\n---\na:\n  b: 2\n").documents
    assert first.origin.locate(Pointer(("a",))).line == 1
    assert second.origin.locate(Pointer(("a", "b"))).line == 4
