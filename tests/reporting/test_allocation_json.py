"""Shares as programs read them."""

from __future__ import annotations

import json

from ekirjasto_model.reporting.allocation_json import allocation_json
from ekirjasto_model.values.language import Language
from tests.reporting.made import JOINED, TWO_ITEMS


def test_the_whole_shape() -> None:
    told = json.loads(allocation_json(TWO_ITEMS, Language.SV))
    oulu = told["shares"].pop(0)
    assert list(told) == [
        *("version", "year", "currency", "total", "shares"),
        *("entry_fees", "settles", "income", "vat"),
    ]
    assert (told["version"], told["year"], told["currency"], told["total"]) == (1, 2023, "EUR", "156203.51")
    assert oulu == {
        "member": "564",
        "name": {"fi": "Oulu"},
        "amount": "155500.26",
        "income": "0.00",
        "vat": "0.00",
        "settlement": None,
        "instalments": [],
        "trace": {
            "items": [
                {
                    "item": "content",
                    "name": {"fi": "Sisältö", "sv": "Innehåll"},
                    "formula": "per-inhabitant",
                    "basis": {
                        "driver": "population",
                        "value": "207327",
                        "day": "2020-12-31",
                        "source": "Statistikcentralen",
                        "assumed": False,
                    },
                    "whole": None,
                    "part": None,
                    "rate": "0.75",
                    "exact": "621981/4",
                    "rounding": "half-up",
                    "remainder_cents": 0,
                    "amount": "155495.25",
                    "shared_by": "every-member",
                    "full_year": "621981/4",
                    "part_of_year": None,
                },
                {
                    "item": "training",
                    "name": {"fi": "Koulutus"},
                    "formula": "equal",
                    "basis": None,
                    "whole": "10.01",
                    "part": "1/2",
                    "rate": None,
                    "exact": "1001/200",
                    "rounding": "largest-remainder",
                    "remainder_cents": 1,
                    "amount": "5.01",
                    "shared_by": "every-member",
                    "full_year": "1001/200",
                    "part_of_year": None,
                },
            ]
        },
    }


def test_a_part_of_a_year_and_an_entry_fee() -> None:
    told = json.loads(allocation_json(JOINED, Language.FI))
    enontekio, oulu, pelkosenniemi = told["shares"]
    assert [item["item"] for item in enontekio["trace"]["items"]] == ["content"]
    film = pelkosenniemi["trace"]["items"][1]
    assert (film["shared_by"], film["full_year"], film["exact"], film["part"]) == ("participants", "50", "25", "1/4")
    assert film["part_of_year"] == {
        "fraction": "1/2",
        "rule": "started-months",
        "days": 184,
        "periods": [{"starts": "2022-07-01", "ends": "2022-12-31"}],
    }
    assert (oulu["trace"]["items"][1]["part_of_year"], oulu["trace"]["items"][1]["full_year"]) == (None, "50")
    assert told["entry_fees"] == [
        {
            "member": "583",
            "name": {"fi": "Pelkosenniemi"},
            "amount": "500.00",
            "agreement": "yhteistyo",
            "joined": "2022-07-01",
        }
    ]
    assert told["total"] == str(JOINED.total) == "156694.38"
