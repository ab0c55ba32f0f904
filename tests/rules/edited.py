"""Malli with some of its text changed, checked on its fixed day or another."""

from __future__ import annotations

from collections.abc import Mapping

from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.source_file import SourceFile

Change = tuple[str, str, str]
"""A file of malli, the text that stands in it once, and what is written instead."""


def report(*changes: Change, as_of: Date = FIXED_DAYS["malli"], more: Mapping[str, str] | None = None) -> Report:
    """Check malli with changes, and with more files beside it."""
    files = {file.name: file.content.decode() for file in example_files("malli")}
    for name, before, after in changes:
        assert files[name].count(before) == 1, f"{before!r} stands {files[name].count(before)} times"
        files[name] = files[name].replace(before, after)
    files |= more or {}
    return check([SourceFile(name, text.encode()) for name, text in files.items()], as_of).report


def found(*changes: Change, as_of: Date = FIXED_DAYS["malli"], more: Mapping[str, str] | None = None) -> list[str]:
    """Return rule and place of everything found, in order."""
    return [told(finding) for finding in report(*changes, as_of=as_of, more=more).findings]


def told(finding: Finding) -> str:
    """Write a finding's rule, file and pointer in one line."""
    return f"{finding.rule} {finding.location.file}{finding.location.pointer}"
