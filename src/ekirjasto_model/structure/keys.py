"""Keys that are missing, unknown or misspelt: one sentence for each mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ekirjasto_model.notation.document import Part
from ekirjasto_model.structure.expected import description_of, expected_at, keys_allowed
from ekirjasto_model.structure.signatory import consortium_misfit
from ekirjasto_model.structure.values import shortened
from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.pointer import Pointer, Step

_ALIKE = 0.7
_COMPARED = 50


def alike(first: str, second: str) -> float:
    """Tell how alike two words are, from 0 to 1, the case left aside; letters that changed places count for little.

    >>> alike("poulation", "population") > 0.9, alike("vs", "sv")
    (True, 0.9)
    """
    one, other = first.casefold(), second.casefold()
    likeness = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return max(likeness, 0.9) if sorted(one) == sorted(other) else likeness


def nearest(word: str, words: Sequence[str], least: float = _ALIKE) -> str | None:
    """Return the word most like another one, if any is alike enough; ties go by the alphabet.

    >>> nearest("agrement", ["agreement", "settings"])
    'agreement'
    """
    likeness, found = max(((alike(word[:100], other[:100]), other) for other in sorted(words)), default=(0.0, ""))
    return found if likeness >= least else None


def key_misfits(root: type[Part], value: object, wrongs: Sequence[Wrong]) -> Iterator[Misfit]:
    """Pair the unknown keys of every mapping with those it lacks, and tell of each once."""
    by_mapping: dict[tuple[Step, ...], list[Wrong]] = {}
    for wrong in wrongs:
        by_mapping.setdefault(wrong.pointer.steps[:-1], []).append(wrong)
    for steps, here in sorted(by_mapping.items(), key=lambda entry: str(entry[0])):
        expected = expected_at(root, value, steps)
        allowed = keys_allowed(expected)
        stated = sorted({str(wrong.pointer.steps[-1]) for wrong in here if wrong.error != "missing"})
        lacking = [str(wrong.pointer.steps[-1]) for wrong in here if wrong.error == "missing"]
        present = _mapping_at(value, steps)
        signatory = consortium_misfit(expected, steps, present, stated, lacking)
        if signatory is not None:
            yield signatory
            continue
        guessed = stated if all(wrong.may_guess for wrong in here) else []
        meant = meant_keys(guessed, lacking, [key for key in allowed if key not in present and key not in lacking])
        for key in stated:
            if key in meant:
                facts: dict[str, Fact] = {"key": key, "write": meant[key]}
                yield Misfit("structure.misspelt-key", Pointer((*steps, key)), facts, on_key=True)
            else:
                facts = {"key": shortened(key) or '""', "allowed": allowed}
                yield Misfit("structure.unknown-key", Pointer((*steps, key)), facts, on_key=True)
        for key in lacking:
            if key not in meant.values():
                about = description_of(expected, key)
                facts = {"key": key, "about": about if about is not None else ""}
                yield Misfit("structure.missing-key", Pointer((*steps, key)), facts)


def meant_keys(stated: Sequence[str], lacking: Sequence[str], others: Sequence[str] = ()) -> dict[str, str]:
    """Find for unknown keys the keys that they are meant for, those that are required first, each once.

    Of very many unknown keys only the first few are looked at.
    """
    pairs = [
        (likeness + (0.2 if other in lacking else 0.0), key, other)
        for key in stated[:_COMPARED]
        for other in (*lacking, *others)
        if (likeness := alike(key[:100], other)) >= _ALIKE or (other in lacking and _is_part(key, other))
    ]
    meant: dict[str, str] = {}
    for _, key, other in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if key not in meant and other not in meant.values():
            meant[key] = other
    return meant


def _is_part(key: str, other: str) -> bool:
    """Tell whether a key leaves out some words of another one, as ``kind`` does for ``cost-kind``."""
    return set(key.casefold().replace("_", "-").split("-")) < set(other.split("-"))


def _mapping_at(value: object, steps: Sequence[object]) -> dict[str, object]:
    """Return the mapping at a place."""
    for step in steps:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
    return value if isinstance(value, dict) else {}
