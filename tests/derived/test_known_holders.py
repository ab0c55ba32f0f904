"""Everybody of the files by every name."""

from __future__ import annotations

import pytest

from ekirjasto_model.derived.known_holders import holders_named
from ekirjasto_model.documents.municipality import MunicipalityEntry
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.errors import UnknownHolderError
from ekirjasto_model.values.names import Names
from tests.derived.configurations import agreed, configured, party
from tests.derived.duties import assigned, body, consortium, e_library, holder, listed

LIBRARY = e_library(
    (body("kimppa", "deciding-meeting"),),
    (consortium("kimppa", "564"),),
    MunicipalityEntry(code="890", name=Names(fi="Utsjoen kunta")),
)
CONFIGURATION = configured(
    LIBRARY,
    agreed(party("047"), party("564"), associates=(Associate(id="opisto", name=Names(fi="Opisto", sv="Institutet")),)),
    listed(assigned(holder("municipality", "614"))),
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("047", [("municipality", "047")]),
        ("Enontekiö", [("municipality", "047")]),
        ("  eNONTEKIS ", [("municipality", "047")]),
        ("Enontekio\u0308", [("municipality", "047")]),
        ("Eanodat", [("municipality", "047")]),
        ("Uleåborg", [("municipality", "564")]),
        ("Ohcejohka", [("municipality", "890")]),
        ("Utsjoen  kunta", [("municipality", "890")]),
        ("Posio", [("municipality", "614")]),
        ("institutet", [("associate", "opisto")]),
        ("Kimppa på svenska", [("consortium", "kimppa")]),
        ("kimppa", [("body", "kimppa"), ("consortium", "kimppa")]),
    ],
)
def test_a_code_an_id_or_a_name_in_any_language_will_do(words: str, expected: list[tuple[str, str]]) -> None:
    assert list(holders_named(CONFIGURATION, words)) == expected


@pytest.mark.parametrize(
    ("words", "nearest", "municipality"),
    [
        ("Enontekijö", ("Enontekiö", "Enontekis"), None),
        ("Oulun kaupunki", ("Oulu",), None),
        ("opist", ("Opisto",), None),
        ("47", ("047",), None),
        ("xyzzy", (), None),
        ("", (), None),
        ("Helsinki", (), "Helsinki"),
        ("091", (), "Helsinki"),
    ],
)
def test_others_are_refused_with_what_is_like_them(
    words: str, nearest: tuple[str, ...], municipality: str | None
) -> None:
    with pytest.raises(UnknownHolderError) as refused:
        holders_named(CONFIGURATION, words)
    assert (refused.value.name, refused.value.nearest) == (words, nearest)
    assert (refused.value.municipality and refused.value.municipality.fi) == municipality
