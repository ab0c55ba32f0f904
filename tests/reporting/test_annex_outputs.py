"""Malli's year 2024, settled: the same cents in every format and language."""

from __future__ import annotations

import json
from functools import cache

import pytest

from ekirjasto_model.chapters.allocation.explained import explained_share
from ekirjasto_model.checking import check
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.publishing.plain_text import plain_text
from ekirjasto_model.reporting.allocation_csv import allocation_csv
from ekirjasto_model.reporting.allocation_json import allocation_json
from ekirjasto_model.reporting.allocation_text import allocation_text
from ekirjasto_model.reporting.wording import said
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.share import Allocation

languages = pytest.mark.parametrize("language", Language)


@cache
def settled() -> Allocation:
    return allocate(check(example_files("malli"), FIXED_DAYS["malli"]).configuration, 2024)


def test_json_has_the_settlement_of_every_member_and_what_each_income_took_off() -> None:
    told = json.loads(allocation_json(settled()))
    assert (told["annex"], told["settles"], told["total"]) == (
        "e-materials-2024-settlement",
        "e-materials-2024",
        "7010.56",
    )
    kajaani = next(share for share in told["shares"] if share["member"] == "205")
    assert (kajaani["amount"], kajaani["income"], kajaani["vat"]) == ("5652.36", "26.67", "438.77")
    assert kajaani["settlement"] == {
        "advance": "5728.01",
        "closed": "5652.36",
        "difference": "-75.65",
        "carried_over": "-75.65",
        "to_pay": "0.00",
    }
    assert kajaani["instalments"] == [{"number": 1, "due": "2025-04-30", "amount": "0.00"}]
    [grant] = [one for one in told["income"] if one["grant"]]
    assert grant["items"] == {
        "e-books": "1548.99",
        "e-magazines": "792.69",
        "music": "416.29",
        "shared-work": "242.03",
    }
    assert (grant["grant"]["usable"], grant["grant"]["own_contribution"]) == ("3000.00", "7240.56")
    assert [(one["item"], one["percent"], one["net"], one["vat"], one["gross"]) for one in told["vat"]] == [
        ("e-books", "10", "4800.00", "480.00", "5280.00"),
        ("e-magazines", "10", "2456.40", "245.64", "2702.04"),
        ("music", "25.5", "1290.00", "328.95", "1618.95"),
        ("shared-work", "0", "900.00", "0.00", "900.00"),
    ]


@languages
def test_text_and_sentences_tell_the_same_cents(language: Language) -> None:
    whole = allocation_text(settled(), language)
    for share in settled().shares:
        assert share.settlement is not None
        sentences = plain_text(explained_share(settled(), share), language)
        told = (share.amount, share.vat, share.settlement.advance, share.settlement.closed)
        assert [amount for amount in told if said(amount, language) not in sentences] == []
        assert [amount for amount in (*told, share.settlement.to_pay) if said(amount, language) not in whole] == []
        assert [
            one for one in share.instalments if one.amount.cents and said(one.amount, language) not in sentences
        ] == []


@languages
def test_a_spreadsheet_has_a_column_for_each_thing_beside_the_shares(language: Language) -> None:
    rows = [line.split(";") for line in allocation_csv(settled(), language).splitlines()]
    kajaani = next(row for row in rows if row[0].startswith("205"))
    assert kajaani[-9:] == ["5652,36", "26,67", "438,77", "5728,01", "5652,36", "-75,65", "-75,65", "0,00", "0,00"]
