"""A file copied within its folder, as people do before they change it: told once."""

from __future__ import annotations

import pytest

from tests.mistakes.findings import files_of, report_of, the_one_more

COPIED = (
    "agreement.yaml",
    "consortium-agreement.yaml",
    "cost-annex-2026.yaml",
    "joining-case.yaml",
    "responsibilities.yaml",
)


@pytest.mark.parametrize("name", COPIED)
def test_a_copied_document_is_told_once(name: str) -> None:
    files = dict(files_of("malli"))
    finding = the_one_more("malli", report_of("malli", files | {f"zz {name}": files[name]}))
    assert (finding.rule, finding.location.file) == ("members.id-twice", f"zz {name}")
    assert str(finding.location.pointer) == "/id"


def test_the_things_in_a_copied_e_library_are_not_told_one_by_one() -> None:
    files = dict(files_of("malli"))
    report = report_of("malli", files | {"zz.yaml": files["e-library.yaml"]})
    twice = [finding for finding in report.findings if finding.rule == "members.id-twice"]
    assert [str(finding.location.pointer) for finding in twice] == ["/id"]


def test_another_e_library_with_one_id_of_the_first_is_told_of_that() -> None:
    """Two e-libraries side by side are no copies, so each id given twice is a mistake of its own."""
    files = dict(files_of("malli"))
    other = files["e-library.yaml"].replace(b"id: malli\n", b"id: toinen\n", 1)
    report = report_of("malli", files | {"zz.yaml": other})
    twice = [finding for finding in report.findings if finding.rule == "members.id-twice"]
    assert len(twice) > 5
    assert all(str(finding.location.pointer) != "/id" for finding in twice)
