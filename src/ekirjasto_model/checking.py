"""The whole check of an e-library's files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import evolve, frozen
from pendulum import Date

from ekirjasto_model.applying import Application
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.gathering import Gathered, gather
from ekirjasto_model.keeping import gravest, order
from ekirjasto_model.values.limits import MAX_FINDINGS
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.source_file import SourceFile
from ekirjasto_model.waivable_places import with_at
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
    return judge(gather(sources), as_of)


def judge(gathered: Gathered, as_of: Date) -> Checked:
    """Apply every rule to what was gathered, for one day."""
    application = Application(gathered, as_of)
    application.apply_all()
    found = [*gathered.findings, *(finding for code in application.findings.values() for finding in code)]
    unsure = application.not_checked.keys() | application.cut
    counted, waived = waive(gathered.configuration, sorted(found, key=order), as_of, unsure)
    listed = with_at(gathered.configuration, gravest(counted))
    told = waived[:MAX_FINDINGS]
    placed = with_at(gathered.configuration, (one.finding for one in told))
    unlisted = Counter(gathered.beyond)
    unlisted.update(finding.severity for finding in counted)
    unlisted.subtract(finding.severity for finding in listed)
    report = Report(
        as_of=as_of,
        findings=tuple(listed),
        waived=tuple(evolve(one, finding=finding) for one, finding in zip(told, placed, strict=True)),
        not_checked=tuple(application.not_checked[code] for code in sorted(application.not_checked)),
        unlisted={severity: count for severity, count in unlisted.items() if count},
        unlisted_waived=max(len(waived) - MAX_FINDINGS, 0),
        at_least=bool(application.cut),
    )
    return Checked(gathered.configuration, report)
