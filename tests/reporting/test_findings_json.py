"""A report as programs read it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pendulum import Date

from ekirjasto_model.reporting.findings_json import facts_json, findings_json
from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.values.finding import Fact
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.text import Text
from tests.reporting.made import REPORT


@pytest.mark.usefixtures("one_rule")
def test_the_whole_shape() -> None:
    told: dict[str, Any] = json.loads(findings_json(REPORT, Language.SV))
    finding = {
        "rule": "agreements.ends-before-it-starts",
        "severity": "error",
        "message": "Börjar 1.1.2022, slutar 31.12.2021.",
        "repair": "Byt dagarna.",
        "file": "agreement.yaml",
        "line": 21,
        "column": 7,
        "pointer": "/ends",
        "at": None,
        "facts": {"starts": "2022-01-01", "ends": "2021-12-31"},
        "related": [{"file": "agreement.yaml", "line": 20, "column": 9, "pointer": "/starts"}],
        "more_related": 0,
    }
    assert told["findings"][0] == finding
    assert list(told["findings"][0]) == list(finding)
    assert told["waived"] == [{**finding, "reason": "Syy", "until": "2027-12-31"}]
    assert told["not_checked"][0] == {
        "rule": "costs.a",
        "because": "Det här dokumentet finns inte bland filerna: Kostnadsbilaga (kind: cost-annex).",
    }
    del told["findings"], told["waived"], told["not_checked"]
    assert told == {
        "version": 1,
        "as_of": "2026-03-01",
        "language": "sv",
        "counts": {"error": 1, "warning": 0, "note": 1},
        "unlisted": {"error": 0, "warning": 0, "note": 0},
        "unlisted_waived": 0,
        "at_least": False,
    }


@pytest.mark.usefixtures("one_rule")
def test_the_keys_stand_in_their_order() -> None:
    keys = ["version", "as_of", "language", "findings", "waived", "not_checked", "counts"]
    keys += ["unlisted", "unlisted_waived", "at_least"]
    assert list(json.loads(findings_json(REPORT, Language.FI))) == keys


def test_facts_are_values() -> None:
    facts: dict[str, Fact] = {
        "number": 3,
        "text": "047",
        "sum": Money.of("12.50"),
        "rate": Rate.of("0.750"),
        "day": Date(2022, 1, 2),
        "name": Names(fi="Espoo", sv="Esbo"),
        "label": Text(fi="kunta", sv="kommun", en="municipality"),
        "codes": ("047", "564"),
    }
    assert facts_json(facts, Language.EN) == {
        "number": 3,
        "text": "047",
        "sum": "12.50",
        "rate": "0.750",
        "day": "2022-01-02",
        "name": {"fi": "Espoo", "sv": "Esbo"},
        "label": "municipality",
        "codes": ["047", "564"],
    }


@pytest.mark.parametrize("hostile", ["\x1b[31m", "\x9b31m", "\x7f", "\u202e", "\u2028", "\U000e0041", "\udce4", "ä図"])
def test_what_a_terminal_would_obey_is_escaped_and_read_back_the_same(hostile: str) -> None:
    written = json_text({hostile: hostile})
    assert json.loads(written) == {hostile: hostile}
    assert written.encode("utf-8")
    assert (hostile in written) == (hostile == "ä図")
