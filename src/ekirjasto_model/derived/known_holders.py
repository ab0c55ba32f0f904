"""Everybody of whom an e-library's files tell, by every name that they may be called."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import normalize

from attrs import frozen

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.responsibilities import Holder
from ekirjasto_model.errors import UnknownHolderError
from ekirjasto_model.reference.municipalities import municipality, name_of, named, nearest
from ekirjasto_model.values.names import Names

NEAREST = 3
"""How many names are suggested at most."""


@frozen
class KnownHolder:
    """A municipality, consortium, body or associate of the files, and what it is called in them."""

    holder: Holder
    names: Names


def known_holders(configuration: Configuration) -> tuple[KnownHolder, ...]:
    """Return the municipalities, bodies, consortia and associates of the files, by kind and by code or id.

    Municipalities are those of the operating area, the parties of agreements, and
    those with a duty or a joining case. Where the files give a municipality names of their
    own, these stand beside those of the tables.
    """
    found: dict[Holder, list[Names]] = {}
    for holder, names in _stated(configuration):
        found.setdefault(holder, []).append(names)
    return tuple(KnownHolder(holder, names) for holder in sorted(found) for names in found[holder])


def holders_named(configuration: Configuration, words: str) -> tuple[Holder, ...]:
    """Return whoever has these words as code, id or name in some language, by kind and by code or id.

    Capitals and spaces around the words do not matter. Several are returned where
    a body and a consortium, say, have the same id.

    Raises:
        UnknownHolderError: nobody of the files is called so.
    """
    wanted = _folded(words)
    known = known_holders(configuration)
    found = {
        one.holder for one in known if wanted == one.holder[1] or wanted in map(_folded, one.names.in_all().values())
    }
    if not found:
        raise UnknownHolderError(words, _nearest(words, known), _outside(words))
    return tuple(sorted(found))


def _stated(configuration: Configuration) -> Iterator[tuple[Holder, Names]]:
    """Give everybody with each of the names that the files and the tables have."""
    codes: set[str] = set()
    for _, e_library in configuration.e_libraries():
        for entry in e_library.municipalities:
            codes.add(entry.code)
            if entry.name is not None:
                yield ("municipality", entry.code), entry.name
        yield from ((("body", body.id), body.name) for body in e_library.bodies)
        yield from ((("consortium", one.id), one.name) for one in e_library.consortia)
    for _, agreement in configuration.agreements():
        codes |= {party.municipality for party in agreement.parties}
        yield from ((("associate", one.id), one.name) for one in agreement.associates)
    for _, responsibilities in configuration.responsibilities():
        holders = (one.holder.municipality for one in responsibilities.assignments)
        codes |= {code for code in holders if code is not None}
    codes |= {case.municipality for _, case in configuration.joining_cases()}
    yield from ((("municipality", code), name_of(code)) for code in sorted(codes))


def _nearest(words: str, known: tuple[KnownHolder, ...]) -> tuple[str, ...]:
    """Return the names most like the words, the likest first.

    A title or a case ending of a municipality (``Kajaanin kaupunki``) does no harm.
    """
    from difflib import get_close_matches

    names = {_folded(name): name for one in known for name in (one.holder[1], *one.names.in_all().values())}
    like = [names[name] for name in get_close_matches(_folded(words)[:80], sorted(names), n=NEAREST, cutoff=0.6)]
    meant = nearest(words)
    if meant is not None and any(one.holder == ("municipality", meant.code) for one in known):
        like.insert(0, next(name for name in meant.names.in_all().values() if _folded(name) in names))
    return tuple(dict.fromkeys(like))[:NEAREST]


def _outside(words: str) -> Names | None:
    """Return the municipality that the words mean, although the files do not tell of it."""
    meant = municipality(words.strip()) or next(iter(named(words)), None)
    return None if meant is None else meant.names


def _folded(words: str) -> str:
    """Return words as they are compared: composed letters, small, single spaces."""
    return " ".join(normalize("NFC", words).casefold().split())
