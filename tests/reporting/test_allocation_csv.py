"""Shares as a spreadsheet reads them, and cells of which it runs none."""

from __future__ import annotations

from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from pendulum import Date

from ekirjasto_model.reporting.allocation_csv import allocation_csv
from ekirjasto_model.reporting.allocation_text import allocation_text
from ekirjasto_model.reporting.spreadsheet_cell import number_cell, text_cell
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.share import Allocation
from tests.reporting.made import JOINED, TWO_ITEMS, basis, charge, share

IN_FINNISH = """\
\ufeffKunta;Asukasluku;Sisältö (€);Elokuvat (€);Maksuosuus (€);Liittymismaksu (€)
047 Enontekiö;1000;750,00;;750,00;
564 Oulu;207327;155495,25;75,00;155570,25;
583 Pelkosenniemi;931;349,13;25,00;374,13;500,00
Yhteensä;209258;156594,38;100,00;156694,38;500,00
"""


def test_a_row_for_each_member_and_the_totals() -> None:
    assert allocation_csv(JOINED, Language.FI) == IN_FINNISH.replace("\n", "\r\n")


def test_cents_kept_apart_stand_below_their_item_and_the_shares() -> None:
    told = allocation_csv(evolve(TWO_ITEMS, apart={"training": Money(1)}), Language.EN)
    assert told.splitlines()[-1] == "Cents kept apart;;0,00;0,01;0,01"
    assert "The cents left over from the rounding, €0.01, are kept apart" in allocation_text(
        evolve(TWO_ITEMS, apart={"training": Money(1)}), Language.EN
    )


def test_figures_of_several_days_have_a_column_each() -> None:
    found = charge(1000, "750.00", assumed=False)
    earlier = evolve(basis(900, assumed=False), day=Date(2019, 12, 31))
    meaned = Allocation(2022, "a", (share("047", "Enontekiö", evolve(found, bases=(*found.bases, earlier))),))
    assert allocation_csv(meaned, Language.FI).splitlines()[:2] == [
        "\ufeffKunta;Asukasluku 31.12.2019;Asukasluku 31.12.2020;Sisältö (€);Maksuosuus (€)",
        "047 Enontekiö;900;1000;750,00;750,00",
    ]
    told = allocation_text(meaned, Language.EN).replace("\n", " ")
    assert "The figure is the mean of these days: 31 December 2019 and 31 December 2020." in " ".join(told.split())
    assert "Population on 31 December 2019. Source: Statistics Finland." in told
    assert "Members:" not in told


@given(st.text(min_size=1))
def test_no_text_starts_what_a_spreadsheet_would_run(words: str) -> None:
    cell = text_cell(words)
    assert cell.lstrip()[:1] not in tuple("=+-@＝＋－＠\t\r")
    assert not {"\t", "\r", "\n", "\0"} & set(cell)
    assert cell.removeprefix("'").replace(" ", "") or not words.strip()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n@", " +", "＝", "−"])
def test_what_would_be_run_is_kept_as_words(start: str) -> None:
    assert text_cell(f"{start}1+1").startswith("'")


@given(st.fractions(min_value=-(10**9), max_value=10**9))
def test_a_number_is_digits_with_a_comma_whatever_it_is(number: Fraction) -> None:
    cell = number_cell(number)
    assert cell.removeprefix("-").replace(",", "", 1).isdecimal()
    assert abs(Fraction(cell.replace(",", ".")) - number) <= Fraction(1, 2 * 10**6)
