"""The outcome of a check."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.severity import Severity


@frozen
class NotChecked:
    """A rule that could not be applied, and what it lacks.

    ``because`` is the kind of document that is missing or faulty, or the code of
    the rule whose findings have to be mended first; ``absent`` tells that no
    document of that kind was given at all.
    """

    rule: str
    because: str
    absent: bool = False


@frozen
class Waived:
    """A finding that the settings waive: listed apart and not counted."""

    finding: Finding
    reason: Names
    until: Date


@frozen
class Report:
    """Everything that a check has to tell, in a fixed order.

    Findings stand by file, line, column and rule. ``as_of`` is the day for which
    the files were checked.

    At most ``MAX_FINDINGS`` findings are listed, and as many waived ones, the
    most serious first. ``unlisted`` tells by severity how many others were found, and
    ``unlisted_waived`` how many others were waived; where ``at_least`` holds,
    there may be still more, for no rule is asked for more than that.

    >>> Report(Date(2026, 3, 1), unlisted={Severity.ERROR: 3}).count(Severity.ERROR)
    3
    """

    as_of: Date
    findings: tuple[Finding, ...] = ()
    waived: tuple[Waived, ...] = ()
    not_checked: tuple[NotChecked, ...] = ()
    unlisted: Mapping[Severity, int] = field(factory=dict)
    unlisted_waived: int = 0
    at_least: bool = False

    def count(self, severity: Severity) -> int:
        """Return how many findings have this severity, the unlisted ones too."""
        return sum(finding.severity is severity for finding in self.findings) + self.unlisted.get(severity, 0)

    @property
    def has_errors(self) -> bool:
        """Tell whether at least one finding is an error."""
        return self.count(Severity.ERROR) > 0
