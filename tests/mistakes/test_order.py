"""The order of lists and files changes neither a cent nor a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ekirjasto_model.checking import Checked, check
from ekirjasto_model.derived.costs import allocate
from ekirjasto_model.examples.library import EXAMPLES, FIXED_DAYS
from ekirjasto_model.reporting.wording import fill
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.example import Edit
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.source_file import SourceFile
from tests.mistakes.findings import files_of
from tests.mistakes.shuffled import shuffled

YEARS = {"malli": (2022, 2023, 2024, 2025, 2026, 2027), "pohjoinen": (2022,)}
EDITED = [
    code for code in CODES if not code.startswith(("reading.", "structure.")) and isinstance(rule(code).broken_by, Edit)
]
"""Rules whose example is a change to the model e-library's text; what is read wrongly has no order."""

SELDOM = settings(max_examples={20: 1, 50: 2, 300: 5}[settings().max_examples])
"""There are many rules, and one order that matters is soon met."""


@cache
def shipped(example: str) -> Checked:
    return checked(example, [SourceFile(name, content) for name, content in files_of(example).items()])


def checked(example: str, sources: list[SourceFile]) -> Checked:
    return check(sources, FIXED_DAYS[example])


def sums(example: str, result: Checked) -> list[tuple[int, str, int]]:
    return [
        (year, share.member, share.amount.cents)
        for year in YEARS[example]
        for share in allocate(result.configuration, year).shares
    ]


def said(result: Checked) -> Counter[tuple[str, str, str]]:
    """Return what the findings say, apart from lines and pointers."""
    return Counter(_said(finding) for finding in result.report.findings)


def _said(finding: Finding) -> tuple[str, str, str]:
    at = finding.facts.get("at")
    facts = {name: "" if name == "at" and isinstance(at, str) else fact for name, fact in finding.facts.items()}
    sentence = fill(rule(finding.rule).message, facts, Language.EN)
    return (finding.rule, finding.location.file.rpartition(".")[0], sentence)


def edited(code: str) -> Mapping[str, bytes]:
    """Return malli's files with a rule's wrong example."""
    files = dict(files_of("malli"))
    example = rule(code).broken_by
    assert isinstance(example, Edit)
    for edit in (*example.also, example):
        text = files[edit.file].decode()
        assert text.count(edit.before) >= 1
        files[edit.file] = text.replace(edit.before, edit.after).encode()
    return files


@pytest.mark.parametrize("as_json", [False, True], ids=["yaml", "json"])
@pytest.mark.parametrize("example", EXAMPLES)
@given(data=st.data())
def test_the_same_sums_and_findings_in_any_order(example: str, as_json: bool, data: st.DataObject) -> None:
    before = shipped(example)
    after = checked(example, data.draw(shuffled(files_of(example), as_json=as_json)))
    assert said(after) == said(before)
    assert len(after.report.waived) == len(before.report.waived)
    assert after.report.not_checked == before.report.not_checked
    assert sums(example, after) == sums(example, before)


@pytest.mark.parametrize("code", EDITED)
@SELDOM
@given(data=st.data(), as_json=st.booleans())
def test_a_rule_finds_its_mistake_in_any_order(code: str, data: st.DataObject, as_json: bool) -> None:
    after = checked("malli", data.draw(shuffled(edited(code), as_json=as_json)))
    assert [finding.rule for finding in after.report.findings] == [code]
