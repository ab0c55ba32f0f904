"""Shares as people read them."""

from __future__ import annotations

import pytest

from ekirjasto_model.reporting.allocation_text import allocation_text
from ekirjasto_model.reporting.table import Column, table
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.share import Allocation
from tests.reporting.made import ONE_ITEM, TWO_ITEMS, charge, share

ONE_IN_ENGLISH = """\
Cost sharing for the year 2022, cost annex costs-2022

Code  Member         Population*        Share
----  -------------  -----------  -----------
564   Oulu               207,327  €155,495.25
583   Pelkosenniemi          931      €698.25
----  -------------  -----------  -----------
      Total              208,258  €156,193.50

* The figure or its day is marked as assumed in the files.

What the figures are based on:
  Item 1, €156,193.50: Sisältö
      Formula per inhabitant: share = inhabitants × annual fee per inhabitant.
      Price: €0.75.
      Each share is rounded to the cent (half up); the item's total is the sum of the shares.
  Population on 31 December 2020. Source: Statistics Finland.
      The day or the figure is marked as assumed in the files.

How the share of one member came about is told step by step with the option --explain 564.
"""

TWO_IN_SWEDISH = """\
Kostnadsfördelning för år 2023, kostnadsbilaga costs-2023

Kod  Medlem         Invånarantal  Betalningsandel
---  -------------  ------------  ---------------
564  Oulu               207_327      155_500,26_€
583  Pelkosenniemi          931*         703,25_€
---  -------------  ------------  ---------------
     Totalt             208_258      156_203,51_€

* Talet eller dess dag är antecknat som ett antagande i filerna.

Kod  Medlem               Post 1   Post 2
---  -------------  ------------  -------
564  Oulu           155_495,25_€   5,01_€
583  Pelkosenniemi      698,25_€   5,00_€
---  -------------  ------------  -------
     Totalt         156_193,50_€  10,01_€
"""


def test_one_item_is_one_table() -> None:
    assert allocation_text(ONE_ITEM, Language.EN) == ONE_IN_ENGLISH


def test_several_items_have_a_table_of_their_own() -> None:
    told = allocation_text(TWO_ITEMS, Language.SV).replace("\N{NO-BREAK SPACE}", "_")
    assert told.startswith(TWO_IN_SWEDISH)
    assert "Cent som blev över vid avrundningen: 1. En cent föll på: Oulu." in told
    assert "Medlemmarna: Oulu." in told
    assert "Medlemmarna: Pelkosenniemi." in told


@pytest.mark.parametrize("language", Language)
def test_no_name_and_no_number_is_ever_cut(language: Language) -> None:
    long = "Kauan kunnan nimi " * 10
    traces = [charge(10**12 + number, "999999999999.99", item=f"item-{number}") for number in range(9)]
    told = allocation_text(Allocation(2022, "a", (share("564", long, *traces),)), language)
    assert told.count(long.strip()) >= 9
    assert told.count("999" + ("," if language is Language.EN else "\N{NO-BREAK SPACE}") + "999") >= 9
    assert told.count("564") == 1 + 9 + 1


def test_nobody_to_share_among_is_said_without_a_crash() -> None:
    told = allocation_text(Allocation(2022, "costs-2022", ()), Language.EN)
    assert "Total   €0.00" in told


def test_columns_stand_below_one_another_whatever_the_letters() -> None:
    told = table([Column("Kunta", ["図書館", "a\u0308a\u0308"], "x"), Column("€", ["1", "22"], "23", numeric=True)])
    assert told.splitlines()[2:4] == ["図書館   1", "a\u0308a\u0308      22"]
