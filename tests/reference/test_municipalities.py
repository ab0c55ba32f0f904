"""Municipalities by code, day and name."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.reference.municipalities import (
    all_municipalities,
    exists_on,
    municipality,
    name_of,
    named,
    nearest,
    predecessors,
    successor_on,
)
from ekirjasto_model.reference.municipality import Municipality
from ekirjasto_model.values.names import Names

CODES = st.sampled_from([one.code for one in all_municipalities()])
DAYS = st.dates(Date(2019, 12, 31), Date(2026, 12, 31)).map(lambda day: Date(day.year, day.month, day.day))


@pytest.mark.parametrize(
    ("day", "number"),
    [(Date(2019, 12, 31), 311), (Date(2020, 1, 1), 310), (Date(2021, 1, 1), 309), (Date(2025, 1, 1), 308)],
)
def test_the_country_has_as_many_municipalities_as_it_had(day: Date, number: int) -> None:
    assert sum(exists_on(one.code, day) for one in all_municipalities()) == number


def test_names_and_languages_of_the_sami_homeland() -> None:
    inari = municipality("148")
    assert inari is not None
    assert inari.names == Names(fi="Inari", sv="Enare", se="Anár", smn="Aanaar", sms="Aanar")
    homeland = {one.code: one.sami_homeland for one in all_municipalities() if one.sami_homeland}
    assert homeland == {"047": "whole", "148": "whole", "758": "part", "890": "whole"}


def test_the_majority_language_stands_first() -> None:
    known = {one.code: one.languages for one in all_municipalities()}
    assert (known["564"], known["049"], known["499"], known["478"]) == (("fi",), ("fi", "sv"), ("sv", "fi"), ("sv",))


@pytest.mark.parametrize("wrong", ["", "47", "0047", "999", " 047", "047\n", "٠٤٧", "Oulu"])
def test_an_unknown_code_is_nobodys(wrong: str) -> None:
    day = Date(2022, 1, 1)
    assert municipality(wrong) is None
    assert not exists_on(wrong, day)
    assert successor_on(wrong, day) is None
    assert predecessors(wrong) == ()


def test_the_last_day_still_belongs_to_a_municipality() -> None:
    assert successor_on("911", Date(2019, 12, 31)) == "911"
    assert successor_on("911", Date(2020, 1, 1)) == "541"
    assert successor_on("099", Date(2026, 1, 1)) == "214"


def test_every_successor_knows_its_predecessors() -> None:
    assert {one.code: predecessors(one.code) for one in all_municipalities() if predecessors(one.code)} == {
        "214": ("099",),
        "507": ("588",),
        "541": ("911",),
    }


@given(CODES, DAYS)
def test_a_successor_exists_on_its_day_and_is_its_own(code: str, day: Date) -> None:
    successor = successor_on(code, day)
    assert successor is not None
    assert exists_on(successor, day)
    assert successor_on(successor, day) == successor
    assert successor == code or code in predecessors(successor)


@given(CODES)
def test_every_name_in_every_language_finds_its_municipality(code: str) -> None:
    for name in name_of(code).in_all().values():
        for written in (name, name.upper(), name.lower(), f"  {name} "):
            assert code in [one.code for one in named(written)]


def test_a_name_in_decomposed_letters_is_the_same_name() -> None:
    assert [one.code for one in named("Enontekio\u0308")] == ["047"]


def test_an_unknown_code_is_its_own_name() -> None:
    assert name_of("999") == Names(fi="999")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Enontekiss", "047"),
        ("Enontekis kommun", "047"),
        ("Rovaneimi", "698"),
        ("Rovaniemen kaupunki", "698"),
        ("Sodankyla", "758"),
        ("Uleåbrog", "564"),
        ("OULU", "564"),
    ],
)
def test_a_mistyped_name_is_near_the_right_one(written: str, meant: str) -> None:
    near = nearest(written)
    assert near is not None
    assert near.code == meant


@pytest.mark.parametrize("written", ["", "kunta", "qwerty", "047", "x" * 5000])
def test_what_resembles_no_name_is_near_none(written: str) -> None:
    assert nearest(written) is None


@given(CODES)
def test_a_right_name_is_nearest_to_itself(code: str) -> None:
    for name in name_of(code).in_all().values():
        near: Municipality | None = nearest(name)
        assert near == named(name)[0]


def test_the_nearest_name_does_not_hang_on_the_hash_seed() -> None:
    words = ["Kemin", "Pyhä", "Haapa", "Ylito", "Kuu", "Lapinjär", "Kala"]
    program = (
        "from ekirjasto_model.reference.municipalities import nearest\n"
        f"print([one and one.code for one in map(nearest, {words!r})])"
    )
    answers = set()
    for seed in ("1", "2"):
        seeded = {**os.environ, "PYTHONHASHSEED": seed}
        answers.add(subprocess.check_output([sys.executable, "-c", program], env=seeded, text=True))
    assert answers == {f"{[one and one.code for one in map(nearest, words)]}\n"}
