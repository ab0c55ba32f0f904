"""Everybody who signs an agreement: its parties and its associates."""

from __future__ import annotations

from collections.abc import Iterator

from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate, Party
from ekirjasto_model.values.pointer import Place


def signatories(place: Place, agreement: Agreement) -> Iterator[tuple[Place, Party | Associate]]:
    """Give the parties and then the associates of an agreement, each with its place."""
    for number, party in enumerate(agreement.parties):
        yield place / "parties" / number, party
    for number, associate in enumerate(agreement.associates):
        yield place / "associates" / number, associate
