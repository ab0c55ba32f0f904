"""Where a written path leads in plain values, worked out apart from the package."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

Steps = tuple[str | int, ...]


def reached(value: Any, path: str, here: Steps = ()) -> Iterator[Steps]:
    """Give the places that a path leads to."""
    step, _, rest = path.partition("/")
    for key, below in _chosen(value, step):
        yield from reached(below, rest, (*here, key)) if rest else [(*here, key)]


def _chosen(value: Any, step: str) -> Sequence[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return [(key, below) for key, below in value.items() if step in ("*", key)]
    if not isinstance(value, list):
        return []
    numbered = list(enumerate(value))
    by_name = [(number, entry) for number, entry in numbered if _name(entry) == step]
    return by_name or [(number, entry) for number, entry in numbered if step in ("*", str(number))]


def _name(entry: Any) -> Any:
    if isinstance(entry, dict):
        return entry.get("id", entry.get("code", entry.get("municipality")))
    return entry
