"""Documents that are wrong in one way or in many."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.notation.document import key_of
from ekirjasto_model.testing import plain_documents

KEYS = sorted(
    {key_of(name) for document in DOCUMENTS.values() for name in document.model_fields}
    | {"poulation", "shape", "rate", "fi", "sv", "municipality", "every-member", "", "\n", "nimi", "_"}
)
STRAY: list[Any] = [
    None, True, False, 0, 1, -1, 1.0, 1.5, 0.75, 10**30, 1e400, float("nan"), "", " ", "\n", "x", "x" * 4001, "047",
    "٠٤٧", "047\n", "2022-02-30", "2024-02-29", "1900-02-29", "2022-01-01\n", "2022-01", "0,75", "0.75", "1e3", "-1",
    "+1", "1.50\n", "100", "100.1", "2/3", "0/1", "\x00", "\ud800", "a\u2028b", "https://a.fi", "FI-Enote", "0187690-1",
    "per-inhabitant", "agreement", [], {}, [None], [[]], {"": 1}, {"fi": "a"}, {"fi": None}, {"shape": "equal"},
    {"shape": "proportional"}, {"municipality": "047"}, {"municipality": "047", "consortium": "a"},
]  # fmt: skip
"""Values that are wrong in most places and right in a few."""

_LEAVES = st.sampled_from([value for value in STRAY if not isinstance(value, list | dict)]) | st.text(max_size=5)
_TREES = st.recursive(
    _LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


def paths(value: Any) -> list[tuple[Any, ...]]:
    """Every place in plain values, the root last."""
    found: list[tuple[Any, ...]] = []
    waiting: list[tuple[tuple[Any, ...], Any]] = [((), value)]
    while waiting:
        path, one = waiting.pop()
        found.append(path)
        inside = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
        waiting.extend(((*path, step), item) for step, item in inside)
    return found[::-1]


def at(value: Any, path: tuple[Any, ...]) -> Any:
    """What stands at a place."""
    for step in path:
        value = value[step]
    return value


def changed(value: Any, path: tuple[Any, ...], stray: Any) -> Any:
    """The same values with another one at a place."""
    if not path:
        return stray
    other = copy.deepcopy(value)
    at(other, path[:-1])[path[-1]] = copy.deepcopy(stray)
    return other


def without(value: Any, path: tuple[Any, ...]) -> Any:
    """The same values without what stands at a place."""
    other = copy.deepcopy(value)
    del at(other, path[:-1])[path[-1]]
    return other


@st.composite
def mutated(draw: st.DrawFn, kind: str) -> Any:
    """A valid document with one to three things changed."""
    value = draw(plain_documents(kind))
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(paths(value)))
        way = draw(st.sampled_from(["put", "drop", "add", "rename", "tree"]))
        if way == "drop" and path:
            value = without(value, path)
        elif way == "rename" and path and isinstance(path[-1], str):
            kept = at(value, path)
            value = changed(without(value, path), (*path[:-1], draw(st.sampled_from(KEYS))), kept)
        elif way == "add" and isinstance(at(value, path), dict):
            value = changed(value, (*path, draw(st.sampled_from(KEYS))), draw(st.sampled_from(STRAY)))
        elif way == "tree":
            value = changed(value, path, draw(_TREES))
        else:
            value = changed(value, path, draw(st.sampled_from(STRAY)))
    return value


def hostile(kind: str) -> st.SearchStrategy[Any]:
    """Anything at all, some of it with the right opening."""
    opened = st.dictionaries(st.sampled_from(KEYS), _TREES, max_size=5).map(
        lambda more: {**more, "kind": kind, "version": 1}
    )
    return _TREES | opened
