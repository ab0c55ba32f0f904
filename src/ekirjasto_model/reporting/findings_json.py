"""A report for programs."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ekirjasto_model.reporting.json_text import json_text
from ekirjasto_model.reporting.not_checked import because
from ekirjasto_model.reporting.wording import fill, said
from ekirjasto_model.rules.catalogue import rule
from ekirjasto_model.values.finding import Fact, Finding, Location
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.money import Money
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.node import Plain
from ekirjasto_model.values.rate import Rate
from ekirjasto_model.values.report import Report, Waived
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.text import Text

VERSION = 1
"""The version of the shape; it rises when a key changes its meaning or goes."""

LONGEST_POINTER = 2000
"""How many characters of a JSON Pointer are written; only a key that no document has can be so long."""


def findings_json(report: Report, language: Language) -> str:
    """Write a report as JSON: messages, repairs and reasons in one language, facts as values.

    Days are ISO text, sums and rates text with a point, names a mapping of
    languages. Waived findings stand apart and are not counted.

    ``counts`` are all findings by severity. Of very many, ``findings`` lists
    ``MAX_FINDINGS``: ``unlisted`` tells how many more there are of each severity,
    and ``at_least`` that there may be still more than the counts say. In the same
    way ``unlisted_waived`` goes with ``waived``, and a finding's ``more_related``
    with its ``related``. A pointer of more than ``LONGEST_POINTER`` characters is
    cut and ends with ``…``. A finding's ``at`` is the place as a waiver states it,
    null for what cannot be waived.
    """
    document: Plain = {
        "version": VERSION,
        "as_of": report.as_of.isoformat(),
        "language": language.value,
        "findings": [_finding(finding, language) for finding in report.findings],
        "waived": [_waived(waived, language) for waived in report.waived],
        "not_checked": [{"rule": lack.rule, "because": because(lack, language)} for lack in report.not_checked],
        "counts": {severity.value: report.count(severity) for severity in Severity},
        "unlisted": {severity.value: report.unlisted.get(severity, 0) for severity in Severity},
        "unlisted_waived": report.unlisted_waived,
        "at_least": report.at_least,
    }
    return json_text(document)


def _finding(finding: Finding, language: Language) -> dict[str, Plain]:
    """Give one finding."""
    told = rule(finding.rule)
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": fill(told.message, finding.facts, language),
        "repair": fill(told.repair, finding.facts, language),
        **_place(finding.location),
        "at": finding.at,
        "facts": facts_json(finding.facts, language),
        "related": [dict(_place(location)) for location in finding.related],
        "more_related": finding.more_related,
    }


def _waived(waived: Waived, language: Language) -> dict[str, Plain]:
    """Give one finding that the settings set aside, with the reason and the last day."""
    reason = said(waived.reason, language)
    return {**_finding(waived.finding, language), "reason": reason, "until": waived.until.isoformat()}


def _place(location: Location) -> dict[str, Plain]:
    """Give a place: a file, a line, a column and a JSON Pointer."""
    pointer = str(location.pointer)
    return {
        "file": location.file,
        "line": location.line,
        "column": location.column,
        "pointer": pointer if len(pointer) <= LONGEST_POINTER else f"{pointer[:LONGEST_POINTER]}…",
    }


def facts_json(facts: Mapping[str, Fact], language: Language) -> dict[str, Plain]:
    """Give facts as values of JSON, a text of our own in the language.

    >>> facts_json({"sum": Money.of("12.50"), "day": date(2022, 1, 1), "codes": ("047",)}, Language.FI)
    {'sum': '12.50', 'day': '2022-01-01', 'codes': ['047']}
    """
    return {name: _value(fact, language) for name, fact in facts.items()}


def _value(fact: Fact, language: Language) -> Plain:
    """Give one fact as a value of JSON."""
    if isinstance(fact, tuple):
        return [_value(item, language) for item in fact]
    if isinstance(fact, Names):
        return dict(fact.in_all())
    if isinstance(fact, Text):
        return fact.said(language)
    if isinstance(fact, date):
        return fact.isoformat()
    return str(fact) if isinstance(fact, (Money, Rate)) else fact
