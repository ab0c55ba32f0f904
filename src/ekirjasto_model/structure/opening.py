"""What every document opens with: its kind and the version of the format."""

from __future__ import annotations

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.notation.document import key_of
from ekirjasto_model.structure.keys import nearest
from ekirjasto_model.structure.pasted import character_in, cleaned
from ekirjasto_model.structure.values import shortened
from ekirjasto_model.structure.wrong import Misfit
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.pointer import Pointer

NEWEST_VERSION = 1
_ALLOWED = ", ".join(DOCUMENTS)


def opening_misfit(value: object) -> Misfit | None:
    """Tell what is wrong with a document's opening, if anything is."""
    if not isinstance(value, dict):
        return Misfit("structure.not-a-mapping", Pointer())
    if "kind" not in value:
        return _no_kind(value)
    kind = value["kind"]
    if kind is None or (isinstance(kind, str) and not kind.strip()):
        return Misfit("structure.empty-value", Pointer(("kind",)), {"key": "kind"})
    if isinstance(kind, list | dict):
        return Misfit("structure.single-value-due", Pointer(("kind",)), {"key": "kind"})
    if not isinstance(kind, str) or kind not in DOCUMENTS:
        return _unknown_kind(kind)
    return _version_misfit(value.get("version"))


def _no_kind(value: dict[str, object]) -> Misfit:
    """Tell that the kind is missing, or that its key is misspelt; a key of some document's own is no misspelt one."""
    known = {key_of(name) for document in DOCUMENTS.values() for name in document.model_fields}
    others = [key for key in value if key not in known]
    misspelt = nearest("kind", others, 0.6)
    if misspelt is None:
        return Misfit("structure.no-kind", Pointer(("kind",)), {"allowed": _ALLOWED})
    facts = {"key": misspelt, "write": "kind"}
    return Misfit("structure.misspelt-key", Pointer((misspelt,)), facts, on_key=True)


def _unknown_kind(kind: object) -> Misfit:
    """Tell which kinds there are; of one that was pasted with other characters, which those are."""
    stated, at = shortened(str(kind)), Pointer(("kind",))
    if isinstance(kind, str) and (write := cleaned(kind[:100])) in DOCUMENTS:
        facts: dict[str, Fact] = {"key": "kind", "text": stated, "what": character_in(kind), "write": write}
        return Misfit("structure.pasted-character", at, facts)
    meant = nearest(kind, tuple(DOCUMENTS)) if isinstance(kind, str) else None
    return Misfit("structure.unknown-kind", at, {"text": stated, "allowed": meant or _ALLOWED})


def _version_misfit(version: object) -> Misfit | None:
    """Tell of a version that only a newer program can read; other values are left to the structure."""
    if isinstance(version, int) and not isinstance(version, bool) and version > NEWEST_VERSION:
        facts = {"text": shortened(str(version)), "newest": str(NEWEST_VERSION)}
        return Misfit("structure.version-too-new", Pointer(("version",)), facts)
    return None
