"""Finding a municipality by what a person wrote: a name, a name with a typo."""

from __future__ import annotations

from functools import cache

from ekirjasto_model.reference.municipalities import all_municipalities
from ekirjasto_model.reference.municipality import Municipality

CLOSE_ENOUGH = 0.7
"""How alike, from 0 to 1, a written name and a real one must be to be suggested."""

_TITLES = {"kaupunki", "kommun", "kommunen", "kunta", "kunnan", "kaupungin", "stad"}


def named(text: str) -> tuple[Municipality, ...]:
    """Return the municipalities that have exactly this name in some language, by code.

    Capitals do not matter, nor spaces around the name.

    >>> [found.code for found in named("enontekis")]
    ['047']
    >>> named("Enontekiss")
    ()
    """
    return _by_name().get(_folded(text), ())


def nearest(text: str) -> Municipality | None:
    """Return the municipality whose name is most like the text, or None if none is like it.

    A typing mistake, a case ending or a title (``Oulun kaupunki``, ``Esbo stad``)
    does no harm. Of names equally alike the one with the lowest code is taken.

    >>> nearest("Rovaneimi").names.fi, nearest("Oulun kaupunki").names.fi
    ('Rovaniemi', 'Oulu')
    >>> nearest("qwerty") is None
    True
    """
    from difflib import SequenceMatcher

    wanted = " ".join(word for word in _folded(text).split() if word not in _TITLES)[:60]
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    best, likeness = None, CLOSE_ENOUGH
    for name, found in _by_name().items():
        matcher.set_seq1(name)
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) < likeness:
            continue
        ratio = matcher.ratio()
        if ratio > likeness or (ratio == likeness and (best is None or found[0].code < best.code)):
            best, likeness = found[0], ratio
    return best


@cache
def _by_name() -> dict[str, tuple[Municipality, ...]]:
    """Return the municipalities by each of their names, folded."""
    found: dict[str, tuple[Municipality, ...]] = {}
    for one in all_municipalities():
        for name in sorted({_folded(name) for name in one.names.in_all().values()}):
            found[name] = (*found.get(name, ()), one)
    return found


def _folded(text: str) -> str:
    """Return a name as it is compared: composed letters, small, single spaces."""
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).casefold().split())
