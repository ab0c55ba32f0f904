"""The remarks of a document that is itself faulty: what of them can still be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import ValidationError

from ekirjasto_model.documents.remarks import Assumption, Remarks, Source, Unknown
from ekirjasto_model.notation.wording import LANGUAGES
from ekirjasto_model.structure.expected import keys_allowed
from ekirjasto_model.structure.keys import meant_keys

_LISTS: Mapping[str, tuple[type[Source | Assumption | Unknown], str]] = {
    "sources": (Source, "title"),
    "assumptions": (Assumption, "reason"),
    "unknown": (Unknown, "reason"),
}
_NO_WORDS = {"fi": "–"}


def remarks_of(value: object) -> Remarks:
    """Keep the remarks as far as they are sound, so that one mistake does not take others' findings away.

    An entry with a mistake of its own is kept without it. Entries keep their
    numbers: a list ends before the first entry whose place cannot be told.

    >>> remarks_of({"unknown": [{"at": "grants", "raeson": {"fi": "Ei tiedetä."}}]}).unknown[0].reason.fi
    'Ei tiedetä.'
    """
    stated = value if isinstance(value, dict) else {}
    try:
        return Remarks.model_validate(
            {key: stated[key] for key in _LISTS if key in stated}, by_alias=True, by_name=False
        )
    except ValidationError:
        kept = {key: _entries(stated.get(key), *_LISTS[key]) for key in _LISTS}
        return Remarks.model_validate(kept, by_alias=True, by_name=False)


def _entries(stated: object, part: type[Source | Assumption | Unknown], words: str) -> list[object]:
    """Keep the entries of one list up to the first that says nothing of its place."""
    kept: list[object] = []
    for entry in stated if isinstance(stated, list) else ():
        sound = _sound(entry, part, words)
        if sound is None:
            break
        kept.append(sound)
    return kept


def _sound(entry: object, part: type[Source | Assumption | Unknown], words: str) -> object | None:
    """Return an entry, or what is sound in it, or None where its place cannot be told."""
    if not isinstance(entry, dict):
        return None
    renamed = _renamed(entry, keys_allowed(part))
    stated = renamed.get(words)
    if isinstance(stated, dict):
        said = _renamed(stated, LANGUAGES)
        renamed[words] = {key: text for key, text in said.items() if isinstance(text, str) and text.strip()}
    try:
        part.model_validate(renamed, by_alias=True, by_name=False)
    except ValidationError as refused:
        faulty = {str(error["loc"][0]) for error in refused.errors(include_url=False)}
        if "at" in faulty:
            return None
        return {words: _NO_WORDS} | {key: held for key, held in renamed.items() if key not in faulty}
    return renamed


def _renamed(mapping: Mapping[str, object], allowed: Sequence[str]) -> dict[str, object]:
    """Return a mapping with its misspelt keys put right and without unknown ones."""
    unknown = sorted(key for key in mapping if isinstance(key, str) and key not in allowed)
    meant = meant_keys(unknown, [key for key in allowed if key not in mapping]) if unknown else {}
    return {meant.get(key, key): held for key, held in mapping.items() if key in allowed or key in meant}
