"""Shares as programs read them."""

from __future__ import annotations

import json

from ekirjasto_model.reporting.allocation_json import allocation_json
from ekirjasto_model.values.language import Language
from tests.reporting.made import TWO_ITEMS


def test_the_whole_shape() -> None:
    told = json.loads(allocation_json(TWO_ITEMS, Language.SV))
    oulu = told["shares"].pop(0)
    assert list(told) == ["version", "year", "currency", "total", "shares"]
    assert (told["version"], told["year"], told["currency"], told["total"]) == (1, 2023, "EUR", "156203.51")
    assert oulu == {
        "member": "564",
        "name": {"fi": "Oulu"},
        "amount": "155500.26",
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
                    "remainder_cent": False,
                    "amount": "155495.25",
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
                    "remainder_cent": True,
                    "amount": "5.01",
                },
            ]
        },
    }
