"""What the files themselves mark as assumed or unknown, so far as it touches a joining."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.remarks import Assumption, Unknown
from ekirjasto_model.values.names import Names

TOUCHING = {
    "agreement": (
        *("starts", "ends", "notice", "joining", "withdrawal", "amendment", "annexes", "depends-on"),
        *("decision-bodies", "stated-fees", "replaces"),
    ),
    "e-library": ("services", "bodies", "consortia"),
    "responsibilities": ("assignments", "contacts", "exclusions"),
    "cost-annex": ("year", "drivers-day", "rounding", "items", "measures", "reaches-members"),
    "own-costs": ("removed-costs", "own-figures"),
}
"""For each kind of document the keys whose remarks a municipality that joins must know of."""

CODE = re.compile("[0-9]{3}")


@frozen
class FileRemark:
    """One entry of a document's ``assumptions`` or ``unknown``.

    ``kind`` and ``id`` are the document's, ``name`` what it is called, if it is called
    anything, and ``file`` where it stands; ``is_unknown`` tells the lists apart.
    """

    kind: str
    id: str
    name: Names | None
    file: str
    at: str
    is_unknown: bool
    reason: Names
    source: str | None


def file_remarks(configuration: Configuration, asked: Joiner, annexes: frozenset[str]) -> tuple[FileRemark, ...]:
    """Return the remarks of the documents that a brief rests on, by kind, id and place.

    ``annexes`` are the ids of the cost annexes that were used. Of the agreements,
    those that are joined and about the national E-library count.
    """
    found = [
        remark
        for number, filed in enumerate(configuration.filed)
        if filed.document is not None and _counts(asked, number, filed.document, annexes)
        for remark in _of(asked, filed.document, filed.origin.file)
    ]
    kinds = tuple(TOUCHING)
    return tuple(sorted(found, key=lambda one: (kinds.index(one.kind), one.id, one.is_unknown, one.at)))


def _counts(asked: Joiner, number: int, document: Document, annexes: frozenset[str]) -> bool:
    """Tell whether the brief rests on a document."""
    match document.kind:
        case "agreement":
            is_national = getattr(document, "agreement_kind", None) == "national-e-library"
            return number == asked.place.document or is_national
        case "e-library":
            return asked.e_library is not None and number == asked.e_library[0].document
        case "responsibilities":
            return getattr(document, "agreement", None) == asked.agreement.id
        case "cost-annex":
            return getattr(document, "id", "") in annexes
        case "own-costs":
            return getattr(document, "municipality", "") == asked.municipality
        case _:
            return False


def _of(asked: Joiner, document: Document, file: str) -> Iterator[FileRemark]:
    """Give the remarks of one document that touch a joining."""
    entries: tuple[Assumption | Unknown, ...] = (*document.assumptions, *document.unknown)
    for entry in entries:
        if _touches(asked, document.kind, entry.at):
            yield FileRemark(
                document.kind,
                getattr(document, "id", ""),
                getattr(document, "name", None),
                file,
                entry.at,
                isinstance(entry, Unknown),
                entry.reason,
                entry.source,
            )


def _touches(asked: Joiner, kind: str, at: str) -> bool:
    """Tell whether a remark's place concerns the municipality; one that names another municipality does not."""
    first, *rest = at.split("/")
    if at == "*":
        return True
    codes = [step for step in rest if CODE.fullmatch(step)]
    return first in TOUCHING[kind] and not any(code != asked.municipality for code in codes)
