"""Guessing what kinds of documents a text holds that could not be read."""

from __future__ import annotations

import re

_DIVIDER = re.compile(r"^---(?=\s|$)", re.MULTILINE)
_KIND = re.compile(
    r"(?:^|[{,])[ \t]*[\"']?kind[\"']?[ \t]*[:=][ \t]*[\"']?([a-z-]+)[\"']?[ \t]*(?=[\r\n,}#]|$)", re.MULTILINE
)
_WORDS = re.compile(r"^[ \t]*[^\s#]", re.MULTILINE)


def hidden_kinds(text: str) -> tuple[str, ...] | None:
    r"""Return the kinds that a text's documents state, or None where one of them states none that we know.

    >>> hidden_kinds("kind: agreement\nstarts: [\n---\n\"kind\": settings\n")
    ('agreement', 'settings')
    >>> hidden_kinds("starts: [\n") is None
    True
    """
    from ekirjasto_model.documents.catalogue import DOCUMENTS

    found = set()
    for document in _DIVIDER.split(text):
        stated = _KIND.search(document)
        if stated is not None and stated[1] in DOCUMENTS:
            found.add(stated[1])
        elif _WORDS.search(document):
            return None
    return tuple(sorted(found))
