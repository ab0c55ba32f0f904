"""The paths that a document's own remarks name."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.documents.remarks import Remarks
from ekirjasto_model.values.pointer import Pointer


def remark_paths(remarks: Remarks) -> Iterator[tuple[Pointer, str]]:
    """Give the paths of the sources, the assumptions and what is unknown, each with its own place."""
    for number, source in enumerate(remarks.sources):
        for which, path in enumerate(source.at):
            yield Pointer(("sources", number, "at", which)), path
    for number, assumption in enumerate(remarks.assumptions):
        yield Pointer(("assumptions", number, "at")), assumption.at
    for number, unknown in enumerate(remarks.unknown):
        yield Pointer(("unknown", number, "at")), unknown.at
