"""Findings as they come: listed up to a bound, and counted beyond it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from heapq import nsmallest

from attrs import define, field

from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.limits import MAX_FINDINGS
from ekirjasto_model.values.severity import Severity


@define(eq=False)
class Kept:
    """The first findings of each rule, and how many more there were, by severity."""

    findings: list[Finding] = field(factory=list)
    beyond: Counter[Severity] = field(factory=Counter)
    of_rule: Counter[str] = field(factory=Counter)

    def add(self, finding: Finding) -> None:
        """Keep one more finding, unless there are enough of its rule already."""
        self.of_rule[finding.rule] += 1
        if self.of_rule[finding.rule] <= MAX_FINDINGS:
            self.findings.append(finding)
        else:
            self.beyond[finding.severity] += 1


def gravest(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings that a report lists, in its order: of too many the gravest, and of these the first."""
    if len(findings) > MAX_FINDINGS:
        findings = nsmallest(MAX_FINDINGS, findings, key=lambda one: (one.severity.rank, order(one)))
    return sorted(findings, key=order)


def order(finding: Finding) -> tuple[str, int, int, str, tuple[str, ...]]:
    """Findings stand by file, line, column, rule and pointer."""
    location = finding.location
    steps = tuple(map(str, location.pointer.steps))
    return (location.file, location.line, location.column, finding.rule, steps)
