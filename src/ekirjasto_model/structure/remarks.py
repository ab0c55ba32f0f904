"""The remarks and waivers of a document that is itself faulty: what of them still holds."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import ValidationError

from ekirjasto_model.documents.remarks import Assumption, Remarks, Source, Unknown
from ekirjasto_model.documents.settings import Waiver
from ekirjasto_model.structure.repaired import repaired

Remark = type[Source] | type[Assumption] | type[Unknown]

_LISTS: Mapping[str, tuple[Remark, str]] = {
    "sources": (Source, "title"),
    "assumptions": (Assumption, "reason"),
    "unknown": (Unknown, "reason"),
}
_NO_WORDS = {"fi": "–"}


def remarks_of(value: object) -> Remarks:
    """Keep the remarks, so that one mistake does not take others' findings away.

    An entry with a mistake of its own is kept as its repair would have it, or
    else without what is wrong. Entries keep their numbers: a list ends before the
    first entry whose place cannot be told.

    >>> remarks_of({"unknown": [{"at": "grants", "raeson": {"fi": "Ei tiedetä."}}]}).unknown[0].reason.fi
    'Ei tiedetä.'
    """
    stated = value if isinstance(value, dict) else {}
    remarks = {key: stated[key] for key in _LISTS if key in stated}
    try:
        return Remarks.model_validate(remarks, by_alias=True, by_name=False)
    except ValidationError:
        kept = {key: _entries(stated.get(key), *_LISTS[key]) for key in _LISTS}
        return Remarks.model_validate(kept, by_alias=True, by_name=False)


def waivers_of(value: object) -> dict[int, Waiver]:
    """Keep the waivers of settings, each with its number in the list, those that are or can be put right."""
    if not isinstance(value, dict) or value.get("kind") != "settings" or not isinstance(value.get("waivers"), list):
        return {}
    found = {number: repaired(Waiver, stated)[0] for number, stated in enumerate(value["waivers"])}
    return {number: waiver for number, waiver in found.items() if waiver is not None}


def _entries(stated: object, part: Remark, words: str) -> list[object]:
    """Keep the entries of one list up to the first that says nothing of its place."""
    kept: list[object] = []
    for entry in stated if isinstance(stated, list) else ():
        held = _held(entry, part, words)
        if held is None:
            break
        kept.append(held)
    return kept


def _held(entry: object, part: Remark, words: str) -> object | None:
    """Return an entry, or what holds of it, or None where its place cannot be told."""
    sound, values = repaired(part, entry)
    if sound is None and isinstance(values, dict):
        try:
            part.model_validate(values, by_alias=True, by_name=False)
        except ValidationError as refused:
            faulty = {str(error["loc"][0]) for error in refused.errors(include_url=False) if error["loc"]}
            if "at" in faulty:
                return None
            return {words: _NO_WORDS} | {key: held for key, held in values.items() if str(key) not in faulty}
    return values if sound is not None else None
