"""Cutting a JSON text into its smallest pieces, forgivingly."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}:,]|[^\s"\[\]{}:,]+', re.DOTALL)


def tokens(text: str) -> Iterator[re.Match[str]]:
    """Give brackets, colons, commas, quoted texts and words, each with its place.

    Nothing is judged here: the standard parser has done so, or will.

    >>> [token[0] for token in tokens('{"a": [1, true]}')]
    ['{', '"a"', ':', '[', '1', ',', 'true', ']', '}']
    """
    return _TOKEN.finditer(text)


def too_deep_at(text: str, limit: int) -> int | None:
    """Return where a bracket opens more levels than the limit, or None.

    >>> too_deep_at("[[1]]", 1), too_deep_at("[[1]]", 2)
    (1, None)
    """
    if text.count("[") + text.count("{") <= limit:
        return None
    depth = 0
    for token in tokens(text):
        if token[0] in "[{":
            depth += 1
            if depth > limit:
                return token.start()
        elif token[0] in "]}":
            depth -= 1
    return None
