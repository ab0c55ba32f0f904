"""Shares as programs read them."""

from __future__ import annotations

import json

from ekirjasto_model.reporting.allocation_json import allocation_json
from ekirjasto_model.version import VERSION
from tests.reporting.made import JOINED, TWO_ITEMS

WORKED_OUT = {"fi": "Laskettu.", "sv": "Räknat.", "en": "Worked out."}


def test_the_whole_shape() -> None:
    told = json.loads(allocation_json(TWO_ITEMS))
    oulu = told["shares"].pop(0)
    training = told["items"].pop()
    assert list(told) == [
        *("version", "made_by", "year", "annex", "currency", "total", "items", "shares"),
        *("entry_fees", "settles", "income", "vat"),
    ]
    assert (told["version"], told["made_by"]) == (2, f"ekirjasto {VERSION}")
    assert (told["year"], told["annex"]) == (2023, "costs-2023")
    assert (told["currency"], told["total"]) == ("EUR", "156203.51")
    assert training == {
        "item": "training",
        "name": {"fi": "Koulutus"},
        "formula": "equal",
        "shared_by": "every-member",
        "to_share": "10.01",
        "total": "10.01",
        "rounding": "largest-remainder",
        "cents": [{"member": "564", "remainder_cents": 1}],
        "apart": "0.00",
    }
    content, split = oulu.pop("trace")["items"]
    assert oulu == {
        **{"member": "564", "name": {"fi": "Oulu"}, "amount": "155500.26"},
        **{"income": "0.00", "vat": "0.00", "settlement": None, "instalments": []},
    }
    assert content == {
        "item": "content",
        "name": {"fi": "Sisältö", "sv": "Innehåll"},
        "shared_by": "every-member",
        "to_share": None,
        "formula": "per-inhabitant",
        "rate": "0.75",
        "step": {
            "shape": "per-inhabitant",
            "exact": "155495.25",
            "calculation": None,
            "said": WORKED_OUT,
            "facts": {},
            "inner": [],
        },
        "bases": [
            {
                "driver": "population",
                "value": "207327",
                "unit": {"fi": "asukasta", "sv": "invånare", "en": "inhabitants"},
                "day": "2020-12-31",
                "source": {"fi": "Tilastokeskus", "sv": "Statistikcentralen", "en": "Statistics Finland"},
                "assumed": False,
            }
        ],
        "full_year": "155495.25",
        "part_of_year": None,
        "modifiers": [],
        "exact": "155495.25",
        "whole": None,
        "part": None,
        "rounding": "half-up",
        "remainder_cents": 0,
        "amount": "155495.25",
    }
    assert (split["to_share"], split["whole"], split["part"], split["exact"]) == ("10.01", "10.01", "0.5", "5.005")
    assert (split["bases"], split["remainder_cents"], split["amount"]) == ([], 1, "5.01")


def test_a_part_of_a_year_and_an_entry_fee() -> None:
    told = json.loads(allocation_json(JOINED))
    enontekio, oulu, pelkosenniemi = told["shares"]
    assert [item["item"] for item in enontekio["trace"]["items"]] == ["content"]
    film = pelkosenniemi["trace"]["items"][1]
    assert (film["shared_by"], film["full_year"], film["exact"], film["part"]) == ("participants", "50", "25", "0.25")
    assert film["part_of_year"] == {
        "fraction": "0.5",
        "counted": "6/12",
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
