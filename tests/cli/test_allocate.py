"""``allocate``: a year's shares, to the cent."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import pytest

from tests.cli.conftest import Call

DAY = ("--as-of", "2022-12-31")


@pytest.fixture
def pohjoinen(call: Call) -> Call:
    assert call("example", "pohjoinen", "pohjoinen").code == 0
    return call


def test_the_northern_e_library_of_2022_to_the_cent(pohjoinen: Call) -> None:
    answer = pohjoinen("allocate", "pohjoinen", "--year", "2022", *DAY, "--format", "json")
    told = json.loads(answer.out)
    assert (answer.code, answer.err) == (0, "")
    assert list(told)[2:] == [
        *("year", "annex", "currency", "total", "items", "shares"),
        *("entry_fees", "settles", "income", "vat"),
    ]
    assert (told["version"], told["year"], told["currency"], told["total"]) == (2, 2022, "EUR", "496619.25")
    shares = {share["member"]: share for share in told["shares"]}
    assert len(shares) == 59
    assert list(shares) == sorted(shares)
    assert (shares["564"]["amount"], shares["583"]["amount"]) == ("155495.25", "698.25")
    assert sum(Fraction(share["amount"]) for share in told["shares"]) == Fraction("496619.25")
    [item] = shares["564"]["trace"]["items"]
    [basis] = item["bases"]
    assert (item["rate"], basis["value"], basis["day"], basis["assumed"]) == ("0.75", "207327", "2020-12-31", True)
    assert item["step"]["calculation"] == "207327 * 0.75"


@pytest.mark.parametrize(
    ("language", "total", "assumed"),
    [
        ("fi", "496_619,25_€", "oletukseksi"),
        ("sv", "496_619,25_€", "antagande"),
        ("en", "€496,619.25", "assumed"),
    ],
)
def test_the_table_in_every_language(language: str, total: str, assumed: str, pohjoinen: Call) -> None:
    answer = pohjoinen("allocate", "pohjoinen", "--year=2022", *DAY, "--language", language)
    told = answer.out.replace("\N{NO-BREAK SPACE}", "_")
    assert (answer.code, answer.err) == (0, "")
    assert total in told
    assert assumed in told
    assert sum(line[:3].isdigit() for line in told.splitlines()) == 59


def test_a_year_in_which_a_municipality_joins_is_shared_and_its_entry_fee_told(call: Call) -> None:
    words = ("allocate", "malli", "--year", "2026", "--as-of", "2026-03-01")
    before = {share["member"]: share for share in json.loads(call(*words, "--format", "json").out)["shares"]}
    path = Path("malli/agreement.yaml")
    signed = "    signed: 2024-12-02\n    starts: "
    path.write_text(path.read_text("utf-8").replace(signed + "2025-01-01", signed + "2026-02-01"), "utf-8")
    told = json.loads(call(*words, "--format", "json").out)
    shares = {share["member"]: share for share in told["shares"]}
    for there, here in zip(before["785"]["trace"]["items"], shares["785"]["trace"]["items"], strict=True):
        assert Fraction(here["exact"]) == Fraction(3, 5) * Fraction(there["exact"])
        assert (here["full_year"], here["part_of_year"]["rule"]) == (there["exact"], "fraction")
        assert there["part_of_year"] is None
    assert [(fee["member"], fee["amount"], fee["joined"]) for fee in told["entry_fees"]] == [
        ("785", "500.00", "2026-02-01")
    ]
    for language, fee, part in (
        ("fi", "Liittymismaksut vuonna 2026", "ja maksaa 3/5 koko vuoden osuudesta"),
        ("sv", "Anslutningsavgifter år 2026", "och betalar 3/5 av andelen för ett helt år"),
        ("en", "Entry fees in 2026", "and pays 3/5 of the share of a full year"),
    ):
        answer = call(*words, "--language", language)
        assert (answer.code, answer.err) == (0, "")
        assert fee in answer.out
        assert part in " ".join(answer.out.split())


def test_errors_stop_it_and_are_shown(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    words = ("allocate", "malli", "--year", "2026", "--as-of", "2026-03-01")
    answer = call(*words)
    assert answer.code == 1
    assert "structure.unknown-key" in answer.out
    assert answer.err.startswith("ekirjasto: Kustannuksia ei jaettu")
    as_json = call(*words, "--format", "json")
    assert (as_json.code, json.loads(as_json.out)["counts"]["error"]) == (1, 1)


def test_files_without_a_cost_annex_are_told(call: Call) -> None:
    for path in Path("malli").glob("cost-annex-*.yaml"):
        path.unlink()
    answer = call("allocate", "malli", "--year", "2026", "--as-of", "2026-03-01", "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "no cost annex for the year 2026 or any other" in answer.err
