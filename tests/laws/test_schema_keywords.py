"""Every keyword of every schema has refused one document and let another pass."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import extend

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.examples.library import example_files
from ekirjasto_model.notation.wording import LANGUAGES
from ekirjasto_model.parsing.parse import parse
from ekirjasto_model.schemas import schema
from tests.laws.hostile import at, changed, paths, without

SILENT = {"$schema", "$id", "$defs", "title", "description", "examples"}
"""Keywords that say something and refuse nothing."""

NESTED = {"properties", "$defs"}


def keywords(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], int]]:
    """Every keyword that can refuse: its path, and the identity of the schema it stands in."""
    for key, inner in value.items():
        if key in NESTED:
            for name, one in inner.items():
                yield from keywords(one, (*path, key, name))
        if key in SILENT:
            continue
        yield (*path, key), id(value)
        if key == "items":
            yield from keywords(inner, (*path, key))
        elif key == "oneOf":
            for number, one in enumerate(inner):
                yield from keywords(one, (*path, key, number))


WRONG: list[Any] = [None, False, 1.5, -1, 10**30, "", "x", "x" * 4001, "\x00", [], {}, {"fi": "a", "sv": "b"}]
"""For every keyword that we use a value that it refuses somewhere."""

SPOKEN = dict.fromkeys(LANGUAGES, "a")
REMARKS = {"at": "parties/*/decision", "reason": SPOKEN, "source": "Kunnan verkkosivut"}
SOURCE = {"at": ["*"], "title": SPOKEN, "publisher": "a", "address": "https://a.fi/b", "day": "2022-01", "licence": "a"}
SHARED = {"assumptions": [REMARKS], "unknown": [REMARKS], "sources": [SOURCE]}
"""The lists that the model e-library leaves out or fills in part, and every language."""


def lean(value: Any) -> Any:
    """The same values with the items of lists left out that add no key, choice or form of their own."""
    if isinstance(value, dict):
        return {key: lean(one) for key, one in value.items()}
    if not isinstance(value, list):
        return value
    kept: list[Any] = []
    seen: set[str] = set()
    for item in map(lean, value):
        adds = {form(item, path) for path in paths(item)}
        if not adds <= seen:
            kept.append(item)
            seen |= adds
    return kept


def form(value: Any, path: tuple[Any, ...]) -> str:
    """The way to a place, indexes aside, and the shape of what it goes through."""
    shapes = [
        one["shape"]
        for one in (at(value, path[:end]) for end in range(len(path) + 1))
        if isinstance(one, dict) and "shape" in one
    ]
    return "/".join("*" if isinstance(step, int) else str(step) for step in path) + "".join(shapes)


def stated_at(value: Any, path: tuple[Any, ...]) -> Any:
    """What stands in a place, if it is a mapping."""
    found = at(value, path)
    return found if path and isinstance(found, dict) else {}


@cache
def stated_formulas() -> tuple[Any, ...]:
    """One formula of every shape that the model e-library's cost items state."""
    found: dict[str, Any] = {}
    for source in example_files("malli"):
        for document in parse(source).documents:
            whole: Any = document.value
            for item in whole["items"] if whole["kind"] == "cost-annex" else ():
                found.setdefault(item["formula"]["shape"], item["formula"])
    return tuple(found.values())


def generated(kind: str) -> Iterator[Any]:
    """The model e-library's documents of a kind, and each of them with one thing wrong."""
    tried: set[str] = set()
    for source in example_files("malli"):
        for document in parse(source).documents:
            whole: Any = document.value
            if whole["kind"] != kind:
                continue
            value = {**lean(whole), **SHARED}
            yield value
            for path in paths(value):
                where = form(value, path)
                if where in tried:
                    continue
                tried.add(where)
                yield from (changed(value, path, wrong) for wrong in WRONG)
                if path:
                    yield without(value, path)
                if "shape" in stated_at(value, path) and path[-1] != "formula":
                    yield from (changed(value, path, other) for other in stated_formulas())
                if isinstance(at(value, path), dict):
                    yield changed(value, (*path, "poulation"), 1)
                    yield changed(value, path, {"municipality": "047", "body": "a", "consortium": "b"})


@pytest.mark.parametrize("kind", DOCUMENTS)
def test_every_keyword_has_refused_and_let_pass(kind: str) -> None:
    whole = schema(kind)
    seen: set[tuple[int, str, bool]] = set()

    def watched(keyword: str, judge: Any) -> Any:
        def watch(validator: Any, stated: Any, instance: Any, where: Any) -> Iterator[Any]:
            errors = list(judge(validator, stated, instance, where))
            seen.add((id(where), keyword, not errors))
            yield from errors

        return watch

    judges = {key: watched(key, judge) for key, judge in Draft202012Validator.VALIDATORS.items()}
    extended: Any = extend(Draft202012Validator, validators=judges)  # type: ignore[no-untyped-call]  # the library's own gap
    watcher = extended(whole)
    tried = 0
    for value in generated(kind):
        tried += 1
        for _ in watcher.iter_errors(value):
            pass
    assert tried > 100
    missing = [
        f"{'/'.join(map(str, path))}: never {'passed' if passed else 'refused'}"
        for path, identity in keywords(whole)
        for passed in (True, False)
        if (identity, path[-1], passed) not in seen
    ]
    assert not missing, "\n".join(missing)
