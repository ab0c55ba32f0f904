"""The place that a report shows for a waiver: written there as it stands, it waives the finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import FIXED_DAYS, example_files
from ekirjasto_model.files.opening import read_files
from ekirjasto_model.reporting.findings_text import findings_text
from ekirjasto_model.rules.catalogue import CODES, rule
from ekirjasto_model.rules.waivable import may_waive
from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.language import Language
from ekirjasto_model.values.report import Report
from ekirjasto_model.values.source_file import SourceFile
from tests.rules.edited import report
from tests.rules.test_examples import _applied

DAY = FIXED_DAYS["malli"]
ODD = [
    "Oma sopimus.yaml",
    "Yhteistyösopimus Åland – ääni (2).yaml",
    "Sopimus #5.yaml",
    "'lainaus'.yaml",
    "- viiva.yaml",
    "sopimus,2.yaml",
    "@kunta.yaml",
    "100 %.yaml",
    "{1}.yaml",
    "a.yaml",
]


def waived_by_its_own_words(files: dict[str, bytes], finding: Finding, settings: str = "settings.yaml") -> Report:
    """Check files again, with a waiver that is copied from the report's own line."""
    one = Report(as_of=DAY, findings=(finding,), waived=(), not_checked=())
    (line,) = (line for line in findings_text(one, Language.EN).splitlines() if "To waive it in the settings" in line)
    entry = (
        f"\n  - rule: {finding.rule}\n    {line[line.index('at: ') :]}\n"
        "    reason:\n      fi: Sovittu.\n    until: 2027-12-31\n"
    )
    text = files[settings].decode()
    before, key, after = text.partition("waivers:")
    written = f"{before}{key}{entry}{after}" if key else f"{text}waivers:{entry}"
    changed = files | {settings: written.encode()}
    return check([SourceFile(name, content) for name, content in changed.items()], DAY).report


@pytest.mark.parametrize(
    "code", [code for code in CODES if may_waive(code) and not code.startswith(("settings.", "remarks."))]
)
def test_a_waiver_copied_from_the_report_holds(code: str) -> None:
    files = _applied(rule(code).broken_by)
    (found,) = check([SourceFile(name, content) for name, content in files.items()], DAY).report.findings
    after = waived_by_its_own_words(files, found)
    assert (code, found.location.pointer) in [(one.finding.rule, one.finding.location.pointer) for one in after.waived]
    assert not [
        one for one in after.findings if one.rule in ("settings.waiver-without-finding", "remarks.entry-by-number")
    ]


def test_an_error_shows_no_place_for_a_waiver() -> None:
    (one,) = report(("trial-agreement.yaml", "ends: 2021-12-31", "ends: 2020-12-31")).findings
    assert (one.severity.value, one.at) == ("error", None)


@pytest.mark.parametrize("name", ODD)
def test_a_file_may_have_blanks_and_any_letters_in_its_name(name: str) -> None:
    files = {file.name: file.content for file in example_files("malli")}
    annex = files.pop("cost-annex-2026.yaml").decode()
    files[name] = annex.replace("reaches-members: 2025-08-31\n", "reaches-members: 2026-01-15\n").encode()
    (one,) = check([SourceFile(name, content) for name, content in files.items()], DAY).report.findings
    assert one.at == f"{name}/reaches-members"
    assert waived_by_its_own_words(files, one).findings == ()


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("a\\b.yaml", "*/reaches-members"),
        ("a: b.yaml", "*/reaches-members"),
        (f"{'a' * 296}.yaml", "*/reaches-members"),
        ("north/annex.yaml", "north/annex.yaml/reaches-members"),
    ],
)
def test_a_name_that_cannot_be_written_is_an_asterisk(name: str, at: str) -> None:
    files = {file.name: file.content for file in example_files("malli")}
    annex = files.pop("cost-annex-2026.yaml").decode()
    files[name] = annex.replace("reaches-members: 2025-08-31\n", "reaches-members: 2026-01-15\n").encode()
    (one,) = check([SourceFile(name, content) for name, content in files.items()], DAY).report.findings
    assert one.at == at
    assert waived_by_its_own_words(files, one).findings == ()


def test_the_file_is_named_beside_the_settings_nearest_to_it() -> None:
    files = {f"north/{file.name}": file.content for file in example_files("malli")}
    name = "north/cost-annex-2026.yaml"
    files[name] = files[name].replace(b"reaches-members: 2025-08-31\n", b"reaches-members: 2026-01-15\n")
    (one,) = check([SourceFile(name, content) for name, content in files.items()], DAY).report.findings
    assert one.at == "cost-annex-2026.yaml/reaches-members"
    assert waived_by_its_own_words(files, one, "north/settings.yaml").findings == ()
    del files["north/settings.yaml"]
    found = check([SourceFile(name, content) for name, content in files.items()], DAY).report.findings
    assert [one.at for one in found if one.rule == "costs.reaches-members-late"] == [
        "cost-annex-2026.yaml/reaches-members"
    ]


@pytest.mark.parametrize(
    "at", ["agreement.yaml\\\\parties\\\\785", "agreement.yaml:14:3", "agreement.yaml /parties", "/a"]
)
def test_what_is_no_path_is_still_told_as_such(at: str) -> None:
    told = report(("settings.yaml", "    at: e-library.yaml/municipalities/785\n", f'    at: "{at}"\n')).findings
    assert [(one.rule, str(one.location.pointer)) for one in told if one.location.file == "settings.yaml"] == [
        ("structure.value-form", "/waivers/0/at")
    ]


def test_letters_in_two_parts_are_told_and_files_so_named_are_named_with_whole_ones(tmp_path: Path) -> None:
    (tmp_path / "pa\u0308a\u0308to\u0308s.yaml").write_bytes(b"kind: settings\n")
    assert [file.name for file in read_files([tmp_path])] == ["päätös.yaml"]
    wrong = 'at: "pa\u0308a\u0308to\u0308s.yaml/parties"\n'
    told = report(("settings.yaml", "at: e-library.yaml/municipalities/785\n", wrong)).findings
    assert [one.facts["write"] for one in told if one.rule == "structure.pasted-character"] == ["päätös.yaml/parties"]
