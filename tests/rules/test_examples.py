"""Every rule's example is its test: the wrong line is found, the nearest right one is not."""

from __future__ import annotations

from functools import cache

import pytest

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.example import Edit, Example, Make, Refuse
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.source_file import SourceFile


@cache
def _malli() -> dict[str, bytes]:
    return {file.name: file.content for file in example_files("malli")}


def _applied(example: Example) -> dict[str, bytes]:
    """Return malli's files with an example's edits, the first one made last so that its place is known."""
    files = dict(_malli())
    if isinstance(example, Make):
        return files | {example.file: example.content}
    if isinstance(example, Refuse):
        return files
    for edit in (*example.also, example):
        text = files[edit.file].decode()
        assert _malli()[edit.file].decode().count(edit.before) == 1, f"{edit.before!r} does not stand once"
        files[edit.file] = text.replace(edit.before, edit.after).encode()
    return files


def _report(example: Example) -> Report:
    sources = [SourceFile(name, content) for name, content in _applied(example).items()]
    if isinstance(example, Refuse):
        sources.append(SourceFile(example.file, b"", example.flaw))
    return check(sources, FIXED_DAYS["malli"]).report


def _changed_lines(edit: Edit) -> range:
    """Return the lines of the first edit's new text; around a text taken out, the lines that met."""
    before = dict(_malli())
    for other in edit.also:
        before[other.file] = before[other.file].decode().replace(other.before, other.after).encode()
    first = before[edit.file].decode().partition(edit.before)[0].count("\n") + 1
    if not edit.after:
        return range(first - 1, first + 1)
    return range(first, first + edit.after.rstrip("\n").count("\n") + 1)


def _told(findings: tuple[Finding, ...]) -> list[tuple[str, str, int]]:
    return [(finding.rule, finding.location.file, finding.location.line) for finding in findings]


def test_malli_has_no_finding() -> None:
    sources = example_files("malli")
    report = check(sources, FIXED_DAYS["malli"]).report
    assert (_told(report.findings), report.not_checked) == ([], ())


@pytest.mark.parametrize("code", CODES)
def test_the_wrong_example_gives_exactly_this_finding(code: str) -> None:
    example = rule(code).broken_by
    findings = _report(example).findings
    assert [finding.rule for finding in findings] == [code], _told(findings)
    assert findings[0].severity is rule(code).severity
    assert findings[0].location.file == example.file
    if isinstance(example, Edit):
        assert findings[0].location.line in _changed_lines(example), _told(findings)


@pytest.mark.parametrize("code", CODES)
def test_the_right_example_gives_none(code: str) -> None:
    report = _report(rule(code).kept_by)
    assert (_told(report.findings), report.not_checked) == ([], ())


@pytest.mark.parametrize("code", CODES)
def test_the_facts_fill_the_sentences(code: str) -> None:
    one = rule(code)
    facts = _report(one.broken_by).findings[0].facts
    assert one.message.placeholders() | one.repair.placeholders() <= facts.keys()
