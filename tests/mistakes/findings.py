"""Findings, compared as people would: one by one, whatever the line."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.reporting.findings_json import findings_json
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.source_file import SourceFile

Told = tuple[str, str, str, str]
"""A finding without its line: rule, file, pointer and sentence."""

_UNFILLED = re.compile(r"\{[a-z_]+\}")


@cache
def files_of(example: str) -> Mapping[str, bytes]:
    """Return an example's files by name."""
    return {file.name: file.content for file in example_files(example)}


def report_of(example: str, files: Mapping[str, bytes]) -> Report:
    """Check files on an example's fixed day."""
    return report_on(example, [SourceFile(name, content) for name, content in files.items()])


def report_on(example: str, sources: Iterable[SourceFile]) -> Report:
    """Check sources on an example's fixed day."""
    return check(tuple(sources), FIXED_DAYS[example]).report


def told(finding: Finding) -> Told:
    """Return what a finding says, apart from its line."""
    location = finding.location
    sentence = fill(rule(finding.rule).message, finding.facts, Language.EN)
    return (finding.rule, location.file.rpartition(".")[0], str(location.pointer), sentence)


def counted(findings: Iterable[Finding]) -> Counter[Told]:
    """Count findings that say the same."""
    return Counter(told(finding) for finding in findings)


@cache
def before(example: str) -> Counter[Told]:
    """Return an example's findings before anything is done to it."""
    return counted(report_of(example, files_of(example)).findings)


def the_one_more(example: str, report: Report) -> Finding:
    """Return the finding that a mistake has added; it must be one, and none may be lost."""
    after = counted(report.findings)
    added, lost = after - before(example), before(example) - after
    assert lost == Counter(), "a mistake hides what was found before"
    assert added.total() == 1, sorted(added)
    return next(finding for finding in report.findings if told(finding) in added)


def sentences(finding: Finding, *, neat: bool = True) -> dict[Language, tuple[str, str]]:
    """Return a finding's message and repair in every language, each one said in full and its own.

    ``neat`` tells that what the file says has no blanks at its ends, so that the sentences have none.
    """
    one = rule(finding.rule)
    said = {
        language: (fill(one.message, finding.facts, language), fill(one.repair, finding.facts, language))
        for language in Language
    }
    for texts in (one.message, one.repair):
        assert texts.placeholders() <= finding.facts.keys()
        assert not any(_UNFILLED.search(fill(texts, dict.fromkeys(finding.facts, ""), each)) for each in Language)
    for both in said.values():
        assert all(len(text) > 8 for text in both), both
        assert not neat or all(text == text.strip() and "  " not in text for text in both), both
    assert len({message for message, _ in said.values()}) == len({repair for _, repair in said.values()}) == len(said)
    return said


def assert_well_told(report: Report) -> None:
    """Hold every finding to full sentences in every language, and the report to JSON."""
    for finding in report.findings:
        sentences(finding, neat=False)
    for language in Language:
        assert json.loads(findings_json(report, language))["language"] == language.value
