"""A file made wrongly gives one finding, and is told apart from what it would have said."""

from __future__ import annotations

import pytest

from ekirjasto_model.values.finding import Finding
from tests.mistakes.findings import before, counted, files_of, report_of, sentences
from tests.mistakes.json_twin import json_name, twins
from tests.mistakes.mistake import place_at
from tests.mistakes.rows_files import ROWS, FileMistake

ENCODINGS = [row for row in ROWS if row.rule in ("reading.byte-order-mark", "reading.utf-16", "reading.spreadsheet")]
"""Mistakes of the bytes, which JSON can have as well."""


def found(mistake: FileMistake, files: dict[str, bytes]) -> Finding:
    """Return the one finding more; what is lost is of the unread file alone."""
    after = counted(report_of(mistake.example, files).findings)
    added, lost = after - before(mistake.example), before(mistake.example) - after
    assert added.total() == 1, sorted(added)
    assert {file for _, file, _, _ in lost} <= {mistake.file.removesuffix(".yaml")}
    return next(one for one in report_of(mistake.example, files).findings if one.rule == mistake.rule)


@pytest.mark.parametrize("mistake", ROWS, ids=str)
def test_one_finding_more_at_the_right_place(mistake: FileMistake) -> None:
    content = mistake.applied()
    finding = found(mistake, {**files_of(mistake.example), mistake.file: content})
    location = finding.location
    assert (finding.rule, location.file) == (mistake.rule, mistake.file)
    text = content.decode("latin-1" if mistake.rule == "reading.not-utf-8" else "utf-8", "replace")
    assert (location.line, location.column) == (place_at(text, text.index(mistake.at)) if mistake.at else (1, 1))
    assert sentences(finding)


@pytest.mark.parametrize("mistake", ENCODINGS, ids=str)
def test_the_same_in_json(mistake: FileMistake) -> None:
    files = {name: twin.text.encode() for name, twin in twins(files_of(mistake.example)).items()}
    name = json_name(mistake.file)
    finding = found(mistake, {**files, name: mistake.made(files[name])})
    location = finding.location
    assert (finding.rule, location.file, location.line, location.column) == (mistake.rule, name, 1, 1)
    assert sentences(finding)
    assert counted(report_of(mistake.example, files).findings) == before(mistake.example)


JSON_MISTAKES = [
    ("“2022”", '"year": 2022', '"year": “2022”', "reading.json-quotes", "“2022”"),
    ("single quotes", '"rate": "0.75"', "\"rate\": '0.75'", "reading.json-quotes", "'0.75'"),
    ("a comment", '"year": 2022,', '"year": 2022, // vuosi', "reading.json-comment", "// vuosi"),
    ("a comma too many", '"year": 2022,', '"year": 2022,,', "reading.json-syntax", ',\n "drivers-day"'),
    ("no comma", '"year": 2022,', '"year": 2022', "reading.json-missing-separator", "2022\n"),
    ("a leading zero", '"year": 2022', '"year": 02022', "structure.whole-number-as-text", "02022"),
    ("a bare word", '"year": 2022', '"year": kyllä', "reading.json-quotes", "kyllä"),
    ("a key given twice", '"year": 2022,', '"year": 2022, "year": 2023,', "reading.duplicate-key", '"year": 2023'),
    ("YAML in it", None, None, "reading.yaml-in-json", ""),
]


@pytest.mark.parametrize(("name", "right", "wrong", "rule", "at"), JSON_MISTAKES, ids=[row[0] for row in JSON_MISTAKES])
def test_mistakes_of_json_alone(name: str, right: str | None, wrong: str | None, rule: str, at: str) -> None:
    files = {name: twin.text.encode() for name, twin in twins(files_of("pohjoinen")).items()}
    file = "cost-annex-2022.json"
    if right is None or wrong is None:
        text = files_of("pohjoinen")["cost-annex-2022.yaml"].decode()
    else:
        text = files[file].decode()
        assert text.count(right) == 1
        text = text.replace(right, wrong)
    after = report_of("pohjoinen", {**files, file: text.encode()})
    added = counted(after.findings) - before("pohjoinen")
    assert [told[0] for told in added] == [rule]
    finding = next(one for one in after.findings if one.rule == rule)
    assert (finding.location.line, finding.location.column) == place_at(text, text.index(at))
    assert sentences(finding)
