"""More documents, values, bytes or findings than anybody can use: what is left out is told, and counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ekirjasto_model.checking import check
from ekirjasto_model.cli.main import main
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.files.opening import read_files
from ekirjasto_model.parsing.limits import MAX_DOCUMENTS
from ekirjasto_model.reporting.findings_json import LONGEST_POINTER, findings_json
from ekirjasto_model.reporting.findings_text import findings_text
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.limits import MAX_FINDINGS, MAX_RELATED
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.severity import Severity
from ekirjasto_model.values.source_file import SourceFile

FIXED_DAY = FIXED_DAYS["malli"]
TOO_MUCH = "reading.too-much-in-all"
SETTINGS = "---\nkind: settings\nversion: 1\n"


def _report(*files: tuple[str, str]) -> Report:
    return check([SourceFile(name, content.encode()) for name, content in files], FIXED_DAY).report


def _told(report: Report) -> list[tuple[str, str, int]]:
    return [(one.rule, one.location.file, one.location.line) for one in report.findings]


def _malli(name: str, behind: str, more: str, *others: tuple[str, str, str]) -> Report:
    """Check malli with more lines behind one of its own."""
    content = {file.name: file.content.decode() for file in example_files("malli")}
    for file, line, lines in ((name, behind, more), *others):
        assert f"\n{line}\n" in content[file]
        content[file] = content[file].replace(f"\n{line}\n", f"\n{line}\n{lines}", 1)
    return _report(*content.items())


def test_as_many_documents_as_are_allowed_are_all_read() -> None:
    checked = check([SourceFile("a.yaml", (SETTINGS * MAX_DOCUMENTS).encode())], FIXED_DAY)
    assert (_told(checked.report), len(checked.configuration.filed)) == ([], MAX_DOCUMENTS)


@pytest.mark.parametrize("document", [SETTINGS, "---\n- no mapping\n# comment\n", "---\na: *nobody\n# comment\n"])
def test_of_too_many_documents_in_a_file_the_first_too_many_is_told(document: str) -> None:
    few, many = (
        check([SourceFile("a.yaml", (document * number).encode())], FIXED_DAY)
        for number in (MAX_DOCUMENTS, 20 * MAX_DOCUMENTS)
    )
    line = 3 * MAX_DOCUMENTS + 1
    assert _told(many.report) == [*_told(few.report), (TOO_MUCH, "a.yaml", line)]
    assert len(many.configuration.filed) == len(few.configuration.filed)
    assert "agreements.party-twice" in {one.rule for one in many.report.not_checked}


def test_documents_are_counted_over_all_files_and_reading_ends_there() -> None:
    half = SETTINGS * (MAX_DOCUMENTS // 2)
    files = [("a.yaml", half), ("b.yaml", half), ("c.json", '{"kind": "settings", "version": 1}'), ("d.yaml", "a: [")]
    assert _told(_report(*files)) == _told(_report(*reversed(files))) == [(TOO_MUCH, "c.json", 1)]
    assert _told(_report(*files[:2])) == []


def test_values_are_counted_over_all_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ekirjasto_model.gathering.MAX_VALUES_IN_ALL", 8)
    files = [(f"{name}.yaml", SETTINGS) for name in "abcd"]
    assert _told(_report(*files[:3])) == []
    assert _told(_report(*files)) == [(TOO_MUCH, "d.yaml", 1)]


def test_bytes_are_counted_over_all_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ekirjasto_model.files.opening.MAX_BYTES", 2 * len(SETTINGS))
    for name in "abc":
        (tmp_path / f"{name}.yaml").write_bytes(SETTINGS.encode())
        report = check(read_files([tmp_path]), FIXED_DAY).report
        assert _told(report) == ([(TOO_MUCH, "c.yaml", 1)] if name == "c" else [])
    assert [file.content for file in read_files([tmp_path])][2] == b""


def test_three_hundred_findings_are_all_listed() -> None:
    report = _malli("agreement.yaml", "legal-bases:", "  - no-such-law\n" * 300)
    assert (len(report.findings), report.count(Severity.ERROR)) == (300, 300)
    assert (report.unlisted, report.at_least) == ({}, False)


def test_of_very_many_mistakes_all_are_counted_and_the_first_are_listed() -> None:
    report = _malli("agreement.yaml", "legal-bases:", "  - no-such-law\n" * 5000)
    assert report.count(Severity.ERROR) == 5000
    assert (len(report.findings), report.unlisted) == (MAX_FINDINGS, {Severity.ERROR: 3000})
    assert not report.at_least
    lines = [one.location.line for one in report.findings]
    assert lines == list(range(lines[0], lines[0] + MAX_FINDINGS))


def test_notes_never_crowd_out_an_error() -> None:
    unknown = "unknown:\n" + "  - {at: notice, reason: {fi: x}}\n" * (MAX_FINDINGS + 500)
    report = _malli(
        "agreement.yaml", "authentic-language: fi", unknown, ("settings.yaml", "language: fi", "language: sv\n")
    )
    assert [one.rule for one in report.findings if one.severity is Severity.ERROR] == ["reading.duplicate-key"]
    assert len(report.findings) == MAX_FINDINGS
    assert (report.count(Severity.ERROR), report.has_errors) == (1, True)


def test_a_rule_is_asked_for_no_more_than_is_listed() -> None:
    party = "".join('  - {municipality: "105", member-type: municipality}\n' for _ in range(MAX_FINDINGS + 500))
    report = _malli("agreement.yaml", "parties:", party)
    assert report.at_least
    assert report.count(Severity.ERROR) > MAX_FINDINGS
    assert "At least: errors " in findings_text(report, Language.EN)


def test_a_waiver_of_a_rule_not_asked_to_the_end_is_not_said_to_be_idle() -> None:
    last = MAX_FINDINGS + 50
    unknown = "unknown:\n" + "  - {at: notice, reason: {fi: x}}\n" * (last + 1)
    at = f"agreement.yaml/unknown/{last}"
    waiver = f"  - {{rule: remarks.unknown, at: {at}, reason: {{fi: x}}, until: 2099-12-31}}\n"
    report = _malli("agreement.yaml", "authentic-language: fi", unknown, ("settings.yaml", "waivers:", waiver))
    assert {one.rule for one in report.findings} == {"remarks.unknown"}


def test_a_finding_lists_a_bounded_number_of_related_places() -> None:
    party = '  - {municipality: "999", member-type: municipality}\n' * (MAX_RELATED + 12)
    report = _malli("agreement.yaml", "parties:", party)
    one = next(one for one in report.findings if one.rule == "members.unknown-municipality")
    assert (len(one.related), one.more_related) == (MAX_RELATED, 11)
    assert "\n  Muita kohtia, joita ei näytetä: 11.\n" in findings_text(report, Language.FI)
    told = json.loads(findings_json(Report(FIXED_DAY, (one,)), Language.FI))["findings"][0]
    assert (len(told["related"]), told["more_related"]) == (MAX_RELATED, 11)


CLOSING = {
    Language.FI: ("Havaintoja on niin paljon, että niistä näytetään vain 2", "Vähintään: virheitä 2"),
    Language.SV: ("Iakttagelserna är så många att bara 2", "Minst: fel 2"),
    Language.EN: ("There are so many findings that only 2,", "At least: errors 2,"),
}


@pytest.mark.parametrize("language", Language)
def test_a_reader_is_told_that_there_are_more(language: Language) -> None:
    findings = _malli("agreement.yaml", "legal-bases:", "  - no-such-law\n" * 10).findings * (MAX_FINDINGS // 10)
    report = Report(FIXED_DAY, findings, unlisted={Severity.ERROR: 1}, unlisted_waived=4, at_least=True)
    told = findings_text(report, language)
    assert [words for words in CLOSING[language] if words not in told] == []
    assert told.count(CLOSING[language][0]) == 1
    document = json.loads(findings_json(report, language))
    assert (document["version"], len(document["findings"]), document["counts"]["error"]) == (1, 2000, 2001)
    assert (document["unlisted"], document["at_least"]) == ({"error": 1, "warning": 0, "note": 0}, True)
    assert document["unlisted_waived"] == 4


def test_a_key_without_end_makes_no_pointer_without_end() -> None:
    report = _report(("a.json", '{"kind": "settings", "version": 1, "' + "k" * 100_000 + '": 1}'))
    told = json.loads(findings_json(report, Language.FI))["findings"]
    assert [len(one["pointer"]) for one in told] == [LONGEST_POINTER + 1]


def test_a_text_repeated_by_aliases_is_not_repeated_in_full() -> None:
    text = "\u201c" + "x" * 100_000 + "\u201d"
    report = _report(("a.yaml", f"kind: agreement\nversion: 1\nlegal-bases: [&a {text}{', *a' * 300}]\n"))
    assert report.count(Severity.ERROR) > 300
    assert len(findings_text(report, Language.FI)) < 1_000_000


def test_the_exit_code_is_that_of_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_bytes(b"--- x\n" * (10 * MAX_DOCUMENTS))
    assert main(["check", str(tmp_path), "--as-of", "2026-03-01", "--language", "en"]) == 1
    told = capsys.readouterr().out
    assert told.endswith("Errors: 1,001, warnings: 0, notes: 0.\n")
    assert "the files together have more than 1,000 documents" in told
