"""What every document opens with: its kind and the version of the format."""

from __future__ import annotations

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.structure.keys import nearest
from ekirjasto_model.structure.values import shortened
from ekirjasto_model.structure.wrong import Misfit
from ekirjasto_model.values.pointer import Pointer

NEWEST_VERSION = 1


def opening_misfit(value: object) -> Misfit | None:
    """Tell what is wrong with a document's opening, if anything is."""
    if not isinstance(value, dict):
        return Misfit("structure.not-a-mapping", Pointer())
    allowed = ", ".join(DOCUMENTS)
    if "kind" not in value:
        misspelt = nearest("kind", [key for key in value if key not in ("id", "name")], 0.6)
        if misspelt is not None:
            facts = {"key": misspelt, "write": "kind"}
            return Misfit("structure.misspelt-key", Pointer((misspelt,)), facts, on_key=True)
        return Misfit("structure.no-kind", Pointer(("kind",)), {"allowed": allowed})
    kind = value["kind"]
    if kind is None:
        return Misfit("structure.empty-value", Pointer(("kind",)), {"key": "kind"})
    if not isinstance(kind, str) or kind not in DOCUMENTS:
        meant = nearest(kind, tuple(DOCUMENTS)) if isinstance(kind, str) else None
        facts = {"text": shortened(str(kind)), "allowed": meant or allowed}
        return Misfit("structure.unknown-kind", Pointer(("kind",)), facts)
    version = value.get("version")
    if isinstance(version, int) and not isinstance(version, bool) and version > NEWEST_VERSION:
        facts = {"text": shortened(str(version)), "newest": str(NEWEST_VERSION)}
        return Misfit("structure.version-too-new", Pointer(("version",)), facts)
    return None
