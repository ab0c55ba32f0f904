"""From plain values to a document, or to what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import field, frozen
from pydantic import ValidationError

from ekirjasto_model.documents.catalogue import DOCUMENTS
from ekirjasto_model.documents.document import Document
from ekirjasto_model.documents.remarks import Remarks
from ekirjasto_model.documents.settings import Waiver
from ekirjasto_model.structure.keys import key_misfits
from ekirjasto_model.structure.opening import opening_misfit
from ekirjasto_model.structure.places import pointer_of
from ekirjasto_model.structure.remarks import remarks_of
from ekirjasto_model.structure.table import KEY_ERRORS, misfit_of
from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.pointer import Pointer


@frozen
class Outcome:
    """A document, or the misfits that keep plain values from being one.

    ``kind`` is empty where it could not be told. The remarks are kept also of a
    faulty document, as far as they are sound, and of faulty settings
    every sound waiver by its number in the list: one mistake must not give more
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
        return Outcome(known, None, remarks_of(value), (opening,) if opening is not None else (), _waivers(value))
    root = DOCUMENTS[value["kind"]]
    try:
        document = root.model_validate(value, by_alias=True, by_name=False)
    except ValidationError as refused:
        wrongs = _wrongs(refused, value, text_of)
        keys = [wrong for wrong in wrongs if wrong.error in KEY_ERRORS]
        values = [wrong for wrong in wrongs if wrong.error not in KEY_ERRORS]
        misfits = (*key_misfits(root, value, keys), *(misfit_of(wrong) for wrong in values))
        return Outcome(value["kind"], None, remarks_of(value), misfits, _waivers(value))
    return Outcome(value["kind"], document, document, waivers=_waivers(value))


def _wrongs(refused: ValidationError, value: object, text_of: Callable[[Pointer], str]) -> list[Wrong]:
    """Turn pydantic's errors into ours; a list said to be short because of a faulty item is no error."""
    wrongs = []
    for error in refused.errors(include_url=False, include_input=False):
        pointer, found = pointer_of(error["loc"], value, missing=error["type"] == "missing")
        if error["type"] == "too_short" and found:
            continue
        text = text_of(pointer) if not isinstance(found, list | dict) else ""
        wrongs.append(Wrong(error["type"], pointer, found, text, error.get("ctx", {})))
    return wrongs


def _waivers(value: object) -> dict[int, Waiver]:
    """Keep the waivers of settings that are sound in themselves, each with its number in the list."""
    kept: dict[int, Waiver] = {}
    if not isinstance(value, dict) or value.get("kind") != "settings" or not isinstance(value.get("waivers"), list):
        return kept
    for number, stated in enumerate(value["waivers"]):
        try:
            kept[number] = Waiver.model_validate(stated, by_alias=True, by_name=False)
        except ValidationError:
            continue
    return kept
