"""The municipalities of Finland by code, name and day, from 31.12.2019 to 2026.

Source: Statistics Finland, municipality classifications 2020–2026, CC BY 4.0.
The tables know no municipality that ended before 31.12.2019 and no merger after
2026; for other days the answers are as good as that allows.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, cast

from pendulum import Date

from ekirjasto_model.reference.municipality import Municipality
from ekirjasto_model.reference.table import rows
from ekirjasto_model.values.names import Names

CLOSE_ENOUGH = 0.7
"""How alike, from 0 to 1, a written name and a real one must be to be suggested."""

_TITLES = {"kaupunki", "kommun", "kommunen", "kunta", "kunnan", "kaupungin", "stad"}


@lru_cache(maxsize=1024)
def municipality(code: str) -> Municipality | None:
    """Return the municipality of a code, also one that has ended; None for an unknown code.

    >>> found = municipality("047")
    >>> found.names.fi, found.names.sv, found.names.se, found.sami_homeland
    ('Enontekiö', 'Enontekis', 'Eanodat', 'whole')
    >>> municipality("47") is None
    True
    """
    row = _by_code().get(code)
    return None if row is None else _made(row)


@cache
def all_municipalities() -> tuple[Municipality, ...]:
    """Return every municipality the tables know, ended ones too, by code.

    >>> len(all_municipalities())
    311
    """
    return tuple(_made(row) for row in rows("municipalities"))


def exists_on(code: str, day: Date) -> bool:
    """Tell whether a code is that of a municipality on a day; an unknown code is not.

    >>> exists_on("099", Date(2020, 12, 31)), exists_on("099", Date(2021, 1, 1))
    (True, False)
    """
    found = municipality(code)
    return found is not None and found.exists_on(day)


def successor_on(code: str, day: Date) -> str | None:
    """Return the municipality that on a day stands where this one was.

    It is the code itself while the municipality exists, then the one into which
    it merged, through as many mergers as there were; None for an unknown code.

    >>> successor_on("588", Date(2024, 12, 31)), successor_on("588", Date(2025, 1, 1))
    ('588', '507')
    """
    found = municipality(code)
    while found is not None and not found.exists_on(day):
        found = None if found.successor is None else municipality(found.successor)
    return None if found is None else found.code


def predecessors(code: str) -> tuple[str, ...]:
    """Return the codes of all that have merged into this one, directly or through another, by code.

    >>> predecessors("541")
    ('911',)
    """
    direct = _merged_into().get(code, ())
    return tuple(sorted({*direct, *(older for one in direct for older in predecessors(one))}))


def name_of(code: str) -> Names:
    """Return a municipality's names; for an unknown code the code itself stands as the name.

    >>> from ekirjasto_model.values.language import Language
    >>> name_of("564").said(Language.SV), name_of("999").said(Language.SV)
    ('Uleåborg', '999')
    """
    found = municipality(code)
    return Names(fi=code) if found is None else found.names


def named(text: str) -> tuple[Municipality, ...]:
    """Return the municipalities that have exactly this name in some language, by code.

    Capitals do not matter, nor spaces around the name.

    >>> [found.code for found in named("enontekis")]
    ['047']
    >>> named("Enontekiss")
    ()
    """
    return tuple(_made(_by_code()[code]) for code in _by_name().get(_folded(text), ()))


def nearest(text: str, least: float = CLOSE_ENOUGH) -> Municipality | None:
    """Return the municipality whose name is most like the text, or None if none is like it.

    A typing mistake, a case ending or a title (``Oulun kaupunki``, ``Esbo stad``)
    does no harm. Of names equally alike the one with the lowest code is taken.
    ``least`` is how much alike they must be, 1 being equal: usually enough to ask
    whether it was meant.

    >>> nearest("Rovaneimi").names.fi, nearest("Oulun kaupunki").names.fi
    ('Rovaniemi', 'Oulu')
    >>> nearest("qwerty") is None
    True
    """
    from difflib import SequenceMatcher

    wanted = " ".join(word for word in _folded(text).split() if word not in _TITLES)[:60]
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    best, likeness = None, least
    for name, codes in _by_name().items():
        matcher.set_seq1(name)
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) < likeness:
            continue
        ratio = matcher.ratio()
        if ratio > likeness or (best is None and ratio == likeness):
            best, likeness = codes[0], ratio
    return None if best is None else municipality(best)


@cache
def _by_code() -> dict[str, tuple[str, ...]]:
    """Return the table's rows by code."""
    return {row[0]: row for row in rows("municipalities")}


@cache
def _merged_into() -> dict[str, tuple[str, ...]]:
    """Return for each successor those that merged into it directly."""
    merged: dict[str, tuple[str, ...]] = {}
    for row in rows("municipalities"):
        if row[9]:
            merged[row[9]] = (*merged.get(row[9], ()), row[0])
    return merged


def _made(row: tuple[str, ...]) -> Municipality:
    """Make a municipality of its row."""
    code, fi, sv, se, smn, sms, languages, homeland, ends, successor = row
    return Municipality(
        code=code,
        names=Names(fi=fi, sv=sv, se=se or None, smn=smn or None, sms=sms or None),
        languages=tuple(languages.split()),
        sami_homeland=cast(Literal["whole", "part", ""], homeland),
        ends=Date.fromisoformat(ends) if ends else None,
        successor=successor or None,
    )


@cache
def _by_name() -> dict[str, tuple[str, ...]]:
    """Return the municipalities' codes by each of their names, folded."""
    found: dict[str, tuple[str, ...]] = {}
    for code, *names in (row[:6] for row in rows("municipalities")):
        for name in sorted({_folded(name) for name in names if name}):
            found[name] = (*found.get(name, ()), code)
    return found


def _folded(text: str) -> str:
    """Return a name as it is compared: composed letters, small, single spaces."""
    from unicodedata import normalize

    return " ".join(normalize("NFC", text).casefold().split())
