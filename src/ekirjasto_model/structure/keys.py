"""Keys that are missing, unknown or misspelt: one sentence for each mistake."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from ekirjasto_model.notation.document import Part
from ekirjasto_model.structure.expected import description_of, expected_at, keys_allowed
from ekirjasto_model.structure.wrong import Misfit, Wrong
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.pointer import Pointer

_ALIKE = 0.7


def alike(first: str, second: str) -> float:
    """Tell how alike two words are, from 0 to 1, the case left aside.

    >>> alike("poulation", "population") > 0.9
    True
    """
    return SequenceMatcher(None, first.casefold(), second.casefold(), autojunk=False).ratio()


def nearest(word: str, words: Sequence[str], least: float = _ALIKE) -> str | None:
    """Return the word most like another one, if any is alike enough; ties go by the alphabet.

    >>> nearest("agrement", ["agreement", "settings"])
    'agreement'
    """
    likeness, found = max(((alike(word[:100], other), other) for other in sorted(words)), default=(0.0, ""))
    return found if likeness >= least else None


def key_misfits(root: type[Part], value: object, wrongs: Sequence[Wrong]) -> Iterator[Misfit]:
    """Pair the unknown keys of every mapping with those it lacks, and tell of each once."""
    mappings = sorted({wrong.pointer.steps[:-1] for wrong in wrongs}, key=str)
    for steps in mappings:
        here = [wrong for wrong in wrongs if wrong.pointer.steps[:-1] == steps]
        expected = expected_at(root, value, steps)
        allowed = keys_allowed(expected)
        stated = {str(wrong.pointer.steps[-1]) for wrong in here if wrong.error != "missing"}
        lacking = [str(wrong.pointer.steps[-1]) for wrong in here if wrong.error == "missing"]
        present = _keys_at(value, steps)
        for key in sorted(stated):
            meant = nearest(key, lacking) or nearest(key, [other for other in allowed if other not in present])
            if meant is not None:
                lacking = [other for other in lacking if other != meant]
                facts: dict[str, Fact] = {"key": key, "write": meant}
                yield Misfit("structure.misspelt-key", Pointer((*steps, key)), facts, on_key=True)
            else:
                facts = {"key": key, "allowed": allowed}
                yield Misfit("structure.unknown-key", Pointer((*steps, key)), facts, on_key=True)
        for key in lacking:
            about = description_of(expected, key)
            facts = {"key": key, "about": about if about is not None else ""}
            yield Misfit("structure.missing-key", Pointer((*steps, key)), facts)


def _keys_at(value: object, steps: Sequence[object]) -> set[str]:
    """Return the keys that a mapping has."""
    for step in steps:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
    return set(value) if isinstance(value, dict) else set()
