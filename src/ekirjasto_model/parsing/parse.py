"""From a file's bytes to its documents: the one door into this package."""

from __future__ import annotations

from ekirjasto_model.parsing.decoding import Decoded, decode
from ekirjasto_model.parsing.kinds import hidden_kinds
from ekirjasto_model.parsing.limits import MAX_DOCUMENTS
from ekirjasto_model.parsing.parsed import Parsed
from ekirjasto_model.parsing.recognising import foreign_rule, looks_like_toml
from ekirjasto_model.parsing.too_much import too_many_documents
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.limits import MAX_FILE_BYTES
from ekirjasto_model.values.source_file import SourceFile

HARMLESS = ("reading.other-format", "reading.subfolder-not-read")
"""Flaws of what was never meant to be read; they hide no document."""


def parse(source: SourceFile, documents: int = MAX_DOCUMENTS) -> Parsed:
    """Read one file: JSON where its name ends in ``.json``, else YAML.

    A CSV file holds no document. No more than ``documents`` are read; the flaw of the next one tells it.
    Whatever the bytes are, the answer is documents and flaws, never an exception.

    >>> from ekirjasto_model.values.source_file import SourceFile
    >>> parse(SourceFile("agreement.yaml", b"kind: agreement")).documents[0].value
    {'kind': 'agreement'}
    >>> [flaw.rule for flaw in parse(SourceFile("costs.yaml", b"")).flaws]
    ['reading.empty-file']
    """
    if is_figures(source.name):
        return Parsed()
    if source.flaw is not None:
        return Parsed(flaws=(source.flaw,), hidden_kinds=() if source.flaw.rule in HARMLESS else None)
    return _opened(source, documents)


def _opened(source: SourceFile, documents: int) -> Parsed:
    """Read the bytes of a file that could be opened."""
    if len(source.content) > MAX_FILE_BYTES:
        limit = f"{MAX_FILE_BYTES // (1024 * 1024)} MiB"
        return Parsed(flaws=(Flaw("reading.too-large", 1, 1, {"limit": limit}),), hidden_kinds=None)
    foreign = foreign_rule(source.name, source.content)
    if foreign is not None:
        return Parsed(flaws=(Flaw(foreign, 1, 1, {"file": source.name}),), hidden_kinds=None)
    decoded = decode(source.content)
    if not decoded.readable:
        return _unread(decoded, decoded.flaws)
    if looks_like_toml(decoded.text):
        return _unread(decoded, (*decoded.flaws, Flaw("reading.toml-file", 1, 1, {"file": source.name})))
    return _read(source.name, decoded, documents)


def is_figures(name: str) -> bool:
    """Tell whether a file is of figures, by its name: it holds no document, and is read where an annex names it."""
    return name.lower().endswith(".csv")


def _read(name: str, decoded: Decoded, documents: int) -> Parsed:
    """Read a text by the notation that its name tells."""
    if not decoded.text.strip():
        parsed = Parsed()
    elif name.lower().endswith(".json"):
        if not documents:
            return _unread(decoded, (*decoded.flaws, too_many_documents()))
        from ekirjasto_model.parsing.json_reader import read_json

        parsed = read_json(name, decoded.text)
    else:
        from ekirjasto_model.parsing.yaml_reader import read_yaml

        parsed = read_yaml(name, decoded.text, documents)
    if not parsed.documents and not parsed.flaws:
        lines = tuple(decoded.text.splitlines())
        return Parsed(flaws=(Flaw("reading.empty-file", 1, 1),), hidden_kinds=None, lines=lines)
    return Parsed(parsed.documents, (*decoded.flaws, *parsed.flaws), parsed.hidden_kinds, parsed.lines)


def _unread(decoded: Decoded, flaws: tuple[Flaw, ...]) -> Parsed:
    """Tell of a file that is not read, with what its text lets be guessed."""
    return Parsed(flaws=flaws, hidden_kinds=hidden_kinds(decoded.text) or None, lines=tuple(decoded.text.splitlines()))
