"""Short ways to read a text in tests, and to say what was found."""

from __future__ import annotations

from ekirjasto_model.parsing.parse import parse
from ekirjasto_model.parsing.parsed import Parsed
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.source_file import SourceFile

Told = tuple[str, int, int, int]


def read(content: str | bytes, name: str = "a.yaml") -> Parsed:
    return parse(SourceFile(name, content.encode() if isinstance(content, str) else content))


def value(content: str | bytes, name: str = "a.yaml") -> Plain:
    """The value of the only document, which must be without a flaw."""
    parsed = read(content, name)
    assert parsed.flaws == ()
    [document] = parsed.documents
    assert document.sound
    return document.value


def told(parsed: Parsed) -> list[Told]:
    """The rule without its topic, line, column and length of each flaw."""
    return [(flaw.rule.removeprefix("reading."), flaw.line, flaw.column, flaw.length) for flaw in parsed.flaws]


def values(parsed: Parsed) -> list[Plain]:
    return [document.value for document in parsed.documents]
