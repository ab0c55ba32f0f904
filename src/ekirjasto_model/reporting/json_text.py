"""JSON as it is written out."""

from __future__ import annotations

import json
import re

from ekirjasto_model.reporting.visible import is_hidden
from ekirjasto_model.values.node import Plain

BEYOND_ASCII = re.compile(r"[^\n -~]")


def json_text(document: Plain) -> str:
    r"""Write a document as indented JSON with a line end.

    Letters stay as they are; what a terminal would obey or hide is escaped, so
    that the text is the same to a program and harmless to a person.

    >>> json_text({"name": "Enontekiö \u202e"})
    '{\n  "name": "Enontekiö \\u202e"\n}\n'
    """
    return BEYOND_ASCII.sub(_escaped, json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _escaped(match: re.Match[str]) -> str:
    """Return a character, or its JSON escape if it is hidden."""
    character: str = match[0]
    return json.dumps(character)[1:-1] if is_hidden(character) else character
