"""Data as a generator makes it, written as YAML and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable

from hypothesis import strategies as st

from ekirjasto_model.values.node import Plain

CHARACTERS = st.characters(
    exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029\ufeff\ufffe\uffff", max_codepoint=0x1FFFF
) | st.sampled_from(" \t\n:#-'\"\\[]{},&*!|>%@`0")
TEXTS = st.text(CHARACTERS, max_size=12)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS
    | st.from_regex(r"0[0-9]{1,3}", fullmatch=True)
)


def data(scalars: st.SearchStrategy[Plain] = SCALARS) -> st.SearchStrategy[Plain]:
    """Lists and mappings of any shape."""
    return st.recursive(
        scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4), max_leaves=20
    )


def as_json(value: Plain, draw: Callable[[int], int]) -> str:
    """Write JSON, spread over lines or not."""
    return json.dumps(value, ensure_ascii=draw(2) == 0, indent=[None, 0, 2][draw(3)])


def as_yaml(value: Plain, draw: Callable[[int], int], indent: int = 0) -> str:
    """Write YAML: block style, now and then flow style; texts in one of two kinds of quotes or a literal block."""
    spaces = " " * indent
    if isinstance(value, dict) and value and draw(4):
        lines = [f"{spaces}{as_scalar(key, draw)}:{_below(one, draw, indent)}" for key, one in value.items()]
        return "\n".join(lines)
    if isinstance(value, list) and value and draw(4):
        return "\n".join(f"{spaces}-{_below(one, draw, indent)}" for one in value)
    return spaces + as_flow(value, draw)


def _below(value: Plain, draw: Callable[[int], int], indent: int) -> str:
    """Write a value behind a key or a hyphen."""
    written = as_yaml(value, draw, indent + 2)
    own_lines = isinstance(value, dict | list) and value and written.lstrip()[0] not in "[{"
    return f"  # {draw(9)}\n{written}" if own_lines else f" {written.strip(' ')}"


def as_flow(value: Plain, draw: Callable[[int], int]) -> str:
    """Write a value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{as_scalar(key, draw)}: {as_flow(one, draw)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(as_flow(one, draw) for one in value) + "]"
    return as_scalar(value, draw)


def as_scalar(value: Plain, draw: Callable[[int], int]) -> str:
    """Write a single value."""
    if isinstance(value, str):
        if draw(2) and value.isprintable():
            return "'" + value.replace("'", "''") + "'"
        return '"' + "".join(_escaped(character) for character in value) + '"'
    if value is None:
        return ["null", "~", "Null"][draw(3)]
    return json.dumps(value)


def _escaped(character: str) -> str:
    """Write a character as it stands in double quotes."""
    if character in '"\\':
        return "\\" + character
    return character if character.isprintable() else f"\\U{ord(character):08x}"
