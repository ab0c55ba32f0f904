"""The findings are the same in YAML and in JSON, each with lines of its own."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from ekirjasto_model.examples.library import EXAMPLES
from ekirjasto_model.values.finding import Finding, Location
from tests.mistakes.findings import counted, files_of, report_of
from tests.mistakes.json_twin import json_name, twins
from tests.mistakes.rows_codes import ROWS
from tests.mistakes.yaml_places import values

SEVERAL = [row for row in ROWS if row.rule.startswith("members.")]
"""Mistakes that rules find, so that both notations can make them all at once."""


def with_several_mistakes(example: str) -> dict[str, bytes]:
    """Return an example's files with every one of those mistakes."""
    files = dict(files_of(example))
    for mistake in SEVERAL:
        if mistake.example == example:
            head, body, tail = mistake.pieces
            wrong = mistake.wrong.replace("«", "").replace("»", "")
            text = files[mistake.file].decode()
            files[mistake.file] = text.replace(head + body + tail, head + wrong + tail).encode()
    return files


def places(findings: tuple[Finding, ...]) -> list[tuple[str, list[Location]]]:
    """Return each finding's own place and those it points to beside it, in an order that no line decides."""
    every = [(one.rule, [one.location, *one.related]) for one in findings]
    return sorted(every, key=lambda entry: (entry[0], entry[1][0].file, str(entry[1][0].pointer)))


def assert_alike(example: str, files: Mapping[str, bytes]) -> None:
    """Hold a folder and its twin to the same findings, each at the place where its pointer leads."""
    written = twins(files)
    in_yaml = report_of(example, files)
    in_json = report_of(example, {name: twin.text.encode() for name, twin in written.items()})
    assert counted(in_json.findings) == counted(in_yaml.findings)
    assert in_json.not_checked == in_yaml.not_checked
    assert len(in_json.waived) == len(in_yaml.waived)
    marks = {name: values(content.decode()) for name, content in files.items()}
    for (rule, at_yaml), (same_rule, at_json) in zip(places(in_yaml.findings), places(in_json.findings), strict=True):
        assert rule == same_rule
        for one, other in zip(at_yaml, at_json, strict=True):
            assert (json_name(one.file), one.pointer) == (other.file, other.pointer)
            assert (one.line, one.column) == marks[one.file][str(one.pointer)]
            assert (other.line, other.column) == written[other.file].values[str(other.pointer)]


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_files_as_they_ship(example: str) -> None:
    assert_alike(example, files_of(example))


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_files_with_several_mistakes(example: str) -> None:
    files = with_several_mistakes(example)
    found = {one.rule for one in report_of(example, files).findings}
    assert found >= {mistake.rule for mistake in SEVERAL if mistake.example == example}
    assert_alike(example, files)
