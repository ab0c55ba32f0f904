"""From plain values to a document, or to what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import field, frozen
from pydantic import ValidationError

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.remarks import Remarks
from ekirjasto_model.documents.settings import Waiver
from ekirjasto_model.structure.misfits import misfits_of
from ekirjasto_model.structure.opening import opening_misfit
from ekirjasto_model.structure.remarks import remarks_of, waivers_of
from ekirjasto_model.structure.wrong import Misfit
from ekirjasto_model.values.pointer import Pointer, Step


@frozen
class Outcome:
    """A document, or the misfits that keep plain values from being one.

    ``kind`` is empty where it could not be told. The remarks are kept also of a
    faulty document, as far as they are sound, and of faulty settings every
    waiver that holds, by its number in the list: one mistake must not give more
    findings elsewhere.
    """

    kind: str
    document: Document | None
    remarks: Remarks
    misfits: tuple[Misfit, ...] = ()
    waivers: Mapping[int, Waiver] = field(factory=dict)


def document_of(value: object, text_of: Callable[[Pointer], str]) -> Outcome:
    """Read one document.

    ``text_of`` gives the text of a single value as the file writes it; it is
    asked only where something is wrong.
    """
    opening = opening_misfit(value)
    if not isinstance(value, dict) or opening is not None:
        kind = value.get("kind") if isinstance(value, dict) else None
        known = kind if isinstance(kind, str) and kind in DOCUMENTS else ""
        return Outcome(known, None, remarks_of(value), (opening,) if opening is not None else (), waivers_of(value))
    root = DOCUMENTS[value["kind"]]
    try:
        document = root.model_validate(value, by_alias=True, by_name=False)
    except ValidationError as refused:
        misfits = misfits_of(refused, root, value, text_of)
        meant = {step: misfit.facts["write"] for misfit in misfits for step in _misspelt(misfit)}
        stated = {meant.get(key, key): held for key, held in value.items()}
        return Outcome(value["kind"], None, remarks_of(stated), misfits, waivers_of(stated))
    return Outcome(value["kind"], document, document, waivers=waivers_of(value))


def _misspelt(misfit: Misfit) -> tuple[Step, ...]:
    """Return the document's own key that is misspelt, if that is what is wrong."""
    steps = misfit.pointer.steps
    return steps if misfit.rule == "structure.misspelt-key" and len(steps) == 1 else ()
