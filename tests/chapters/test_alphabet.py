"""Alphabetical order without any locale."""

from __future__ import annotations

import unicodedata

from ekirjasto_model.chapters.alphabet import alphabetical


def test_letters_after_z_stand_in_their_order() -> None:
    assert sorted("öäåzyxcba", key=alphabetical) == list("abcxyzåäö")


def test_capitals_hyphens_and_composition_make_no_difference() -> None:
    assert alphabetical("E-kirjasto")[0] == alphabetical("ekirjasto")[0]
    assert alphabetical(unicodedata.normalize("NFD", "ämne"))[0] == alphabetical("Ämne")[0]
    assert alphabetical("é")[0] == alphabetical("e")[0]


def test_a_shorter_word_stands_before_one_that_goes_on() -> None:
    assert sorted(["kuntayhtymä", "kunta", "kunta a"], key=alphabetical) == ["kunta", "kunta a", "kuntayhtymä"]
