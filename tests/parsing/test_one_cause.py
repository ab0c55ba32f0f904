"""One cause, one message: reading and structure do not both speak of the same value."""

from __future__ import annotations

import pytest
from pendulum import Date

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import example_files
from ekirjasto_model.values.source_file import SourceFile


def found(file: str, before: str, after: str) -> list[str]:
    """The rules broken by one change to malli."""
    sources = [
        SourceFile(one.name, one.content.replace(before.encode(), after.encode()) if one.name == file else one.content)
        for one in example_files("malli")
    ]
    return [finding.rule for finding in check(sources, Date(2026, 3, 1)).report.findings]


@pytest.mark.parametrize(
    ("file", "before", "after", "rule"),
    [
        ("agreement.yaml", '\n  - municipality: "047"\n', "\n  - municipality: 047\n", "reading.code-without-quotes"),
        ("cost-annex-2027.yaml", "revision: 1\n", "revision: 01\n", "structure.whole-number-as-text"),
        ("trial-agreement.yaml", "  months: 1", "  months: 01", "structure.whole-number-as-text"),
        ("trial-agreement.yaml", "section: § 9", "section: 009", "reading.code-without-quotes"),
        ("trial-agreement.yaml", "section: § 9", "section: *nine", "reading.unknown-alias"),
        ("trial-agreement.yaml", "section: § 9", "section: .nan", "structure.value-form"),
        ("trial-agreement.yaml", "section: § 9", "section: " + "9" * 5000, "structure.value-form"),
    ],
)
def test_a_mistake_is_told_once(file: str, before: str, after: str, rule: str) -> None:
    assert found(file, before, after) == [rule]
