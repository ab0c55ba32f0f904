"""Every keyword of every schema has refused one document and let another pass."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import extend

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.examples.library import example_files
from ekirjasto_model.parsing.parse import parse
from ekirjasto_model.schemas import schema
from tests.laws.hostile import STRAY, at, changed, paths, without

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


def generated(kind: str) -> Iterator[Any]:
    """The model e-library's documents of a kind, and each of them with one thing wrong."""
    for source in example_files("malli"):
        for document in parse(source).documents:
            value = document.value
            if not isinstance(value, dict) or value["kind"] != kind:
                continue
            yield value
            for path in paths(value):
                yield from (changed(value, path, stray) for stray in STRAY)
                if path:
                    yield without(value, path)
                if isinstance(at(value, path), dict):
                    yield changed(value, (*path, "poulation"), 1)


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
    assert missing == []
