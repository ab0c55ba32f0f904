"""A configuration as it would be if some of its documents were different; no file is touched."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ekirjasto_model.derived.configuration import Configuration, Filed
from ekirjasto_model.documents.document import Document
from ekirjasto_model.values.node import MappingNode, Mark, Node, Plain, ScalarNode, SequenceNode
from ekirjasto_model.values.origin import Origin

NOWHERE = Mark(1, 1)
"""Where the parts of a document stand that was never written."""


def scenario(
    configuration: Configuration,
    changed: Mapping[int, Document],
    added: Iterable[Document] = (),
    removed: Iterable[int] = (),
) -> Configuration:
    """Return a configuration in which some documents are replaced, some added and some left out.

    ``changed`` and ``removed`` name documents by their number in the configuration.
    Whatever is worked out from the result is what would be worked out from files
    that say the same: what a document assumes covers the entries that are new in it.
    """
    gone = frozenset(removed)
    kept = (
        _filed(changed[number], filed.origin.file) if number in changed else filed
        for number, filed in enumerate(configuration.filed)
        if number not in gone
    )
    return Configuration((*kept, *(_filed(document, "") for document in added)), configuration.tables)


def plain(document: Document) -> Plain:
    """Return a document as a file would state it: kebab-case keys, what is left out absent.

    >>> from ekirjasto_model.documents.settings import Settings
    >>> plain(Settings(kind="settings", version=1))
    {'kind': 'settings', 'version': 1}
    """
    stated = document.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_defaults=True)
    first = {key: stated.pop(key) for key in ("kind", "version")}
    return {**first, **stated}


def _filed(document: Document, file: str) -> Filed:
    """File a document that no file holds."""
    return Filed(document.kind, document, document, Origin(file, (), lambda: _node(plain(document))))


def _node(value: Plain) -> Node:
    """Return a plain value as a parser would give it, standing nowhere."""
    if isinstance(value, dict):
        return MappingNode(NOWHERE, {key: (NOWHERE, _node(below)) for key, below in value.items()})
    if isinstance(value, list):
        return SequenceNode(NOWHERE, tuple(map(_node, value)))
    return ScalarNode(NOWHERE, str(value), value, quoted=isinstance(value, str))
