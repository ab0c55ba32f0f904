"""The flaw of the place from which on nothing more is read, because all the files together hold too much."""

from __future__ import annotations

from ekirjasto_model.parsing.limits import MAX_DOCUMENTS, MAX_VALUES_IN_ALL
from ekirjasto_model.values.finding import Flaw
from ekirjasto_model.values.limits import MAX_BYTES
from ekirjasto_model.values.text import Text

TOO_MUCH = "reading.too-much-in-all"

_BYTES = Text(fi="tavuja", sv="byte", en="bytes")
_DOCUMENTS = Text(fi="asiakirjoja", sv="dokument", en="documents")
_VALUES = Text(fi="arvoja", sv="värden", en="values")


def too_many_documents(line: int = 1, column: int = 1) -> Flaw:
    """Return the flaw of the first document that is one too many."""
    return Flaw(TOO_MUCH, line, column, {"what": _DOCUMENTS, "limit": MAX_DOCUMENTS})


def too_many_values() -> Flaw:
    """Return the flaw of the first file that is not read because those before it hold too many values."""
    return Flaw(TOO_MUCH, 1, 1, {"what": _VALUES, "limit": MAX_VALUES_IN_ALL})


def too_many_bytes() -> Flaw:
    """Return the flaw of the first file that would make the files too large together."""
    return Flaw(TOO_MUCH, 1, 1, {"what": _BYTES, "limit": MAX_BYTES})
