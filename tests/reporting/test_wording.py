"""Facts are written as each language writes them, and nothing in them is obeyed."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pendulum import Date

from ekirjasto_model.reporting.visible import visible, width
from ekirjasto_model.reporting.wording import decimal, fill, plain, said
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text

FI, SV, EN = Language.FI, Language.SV, Language.EN


@pytest.mark.parametrize(
    ("fact", "fi", "sv", "en"),
    [
        (Money.of("496619.25"), "496_619,25_€", "496_619,25_€", "€496,619.25"),
        (Money(-5), "−0,05_€", "−0,05_€", "−€0.05"),
        (Date(2022, 2, 1), "1.2.2022", "1.2.2022", "1 February 2022"),
        (Date(2022, 12, 31), "31.12.2022", "31.12.2022", "31 December 2022"),
        (662159, "662_159", "662_159", "662,159"),
        (-1234, "−1_234", "−1_234", "−1,234"),
        (7, "7", "7", "7"),
        ("2022", "2022", "2022", "2022"),
        (Rate.of("0.75"), "0,75", "0,75", "0.75"),
        (Rate.of("12480"), "12_480", "12_480", "12,480"),
        (Names(fi="Espoo", sv="Esbo"), "Espoo", "Esbo", "Espoo"),
        (Text(fi="kunta", sv="kommun", en="municipality"), "kunta", "kommun", "municipality"),
        ((), "", "", ""),
        (("047",), "047", "047", "047"),
        (("047", "564", "583"), "047, 564 ja 583", "047, 564 och 583", "047, 564 and 583"),
    ],
)
def test_a_fact_in_every_language(fact: Fact, fi: str, sv: str, en: str) -> None:
    told = tuple(said(fact, language).replace("\N{NO-BREAK SPACE}", "_") for language in (FI, SV, EN))
    assert told == (fi, sv, en)


def same(words: str) -> Text:
    return Text(fi=words, sv=words, en=words)


def test_braces_in_a_fact_mean_nothing() -> None:
    hostile: dict[str, Fact] = {"name": "{year} {0} {name!r} {", "year": "2022"}
    assert fill(same("kunta {name}, {year}"), hostile, FI) == "kunta {year} {0} {name!r} {, 2022"


def test_a_fact_that_is_missing_leaves_its_name() -> None:
    assert fill(same("kunta {name}"), {}, FI) == "kunta {name}"


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[31mred", "\\x1b[31mred"),
        ("a\x07b\x7fc\x9bd", "a\\x07b\\x7fc\\x9bd"),
        ("one\ntwo\tthree\r", "one two three "),
        ("\u202eabc\u2066", "\\u202eabc\\u2066"),
        ("\u200b\ufeff\u00ad", "\\u200b\\ufeff\\xad"),
        ("\u2028\U000e0041", "\\u2028\\U000e0041"),
        ("\udce4", "\\udce4"),
        ("Kööpenhamina, Čoahkkinjoŋá, 図書館", "Kööpenhamina, Čoahkkinjoŋá, 図書館"),
    ],
)
def test_what_a_terminal_would_obey_is_made_visible(hostile: str, shown: str) -> None:
    assert visible(hostile) == shown
    assert said(hostile, EN) == shown
    assert said(Names(fi=hostile), EN) == shown
    assert said(same(hostile), EN) == shown
    assert said((hostile,), EN) == shown


def test_marks_take_no_column_and_wide_characters_two() -> None:
    assert [width(text) for text in ("a\u0308o\u0308", "図", "e\ufe0f", "")] == [2, 2, 1, 0]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (Fraction(0), "0"),
        (Fraction(931), "931"),
        (Fraction(7, 2), "3.5"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(100), "100"),
        (Fraction(1, 1000), "0.001"),
        (Fraction(1, 3), "1/3"),
    ],
)
def test_an_exact_number_is_written_exactly(number: Fraction, written: str) -> None:
    assert plain(number) == written
    assert Fraction(written) == number


def test_a_fraction_without_an_end_stays_one() -> None:
    assert decimal("1/3", FI) == "1/3"
