"""The whole check of an e-library's files."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from pendulum import Date

from ekirjasto_model.applying import Application
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.gathering import gather
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.source_file import SourceFile
from ekirjasto_model.waiving import waive


@frozen
class Checked:
    """What the files say, and what was found in them."""

    configuration: Configuration
    report: Report


def check(sources: Sequence[SourceFile], as_of: Date) -> Checked:
    """Read files and apply every rule to them, for one day.

    The order of the files makes no difference. Whatever the files hold, the
    answer is a report and never an exception.

    >>> from ekirjasto_model.examples.library import example_files
    >>> check(example_files("malli"), Date(2026, 3, 1)).report.findings
    ()
    """
    gathered = gather(sources)
    application = Application(gathered, as_of)
    application.apply_all()
    found = [*gathered.findings, *(finding for code in application.findings.values() for finding in code)]
    counted, waived = waive(gathered.configuration, sorted(found, key=_order), as_of, application.not_checked)
    report = Report(
        as_of=as_of,
        findings=tuple(sorted(counted, key=_order)),
        waived=tuple(waived),
        not_checked=tuple(application.not_checked[code] for code in sorted(application.not_checked)),
    )
    return Checked(gathered.configuration, report)


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    """Findings stand by file, line, column, rule and pointer."""
    location = finding.location
    return (location.file, location.line, location.column, finding.rule, str(location.pointer))
