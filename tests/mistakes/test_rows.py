"""Every mistake gives one finding more, at its place, and following the repair takes it away again."""

from __future__ import annotations

import pytest

from ekirjasto_model.values.finding import Finding
from tests.mistakes import rows_codes, rows_keys, rows_values
from tests.mistakes.findings import before, counted, files_of, report_of, sentences, the_one_more
from tests.mistakes.json_twin import JsonTwin, json_name, read_in_json, twins
from tests.mistakes.mistake import AS_READ, NOT_JSON, Mistake, place_at

ROWS = (*rows_codes.ROWS, *rows_keys.ROWS, *rows_values.ROWS)
IN_JSON = tuple(mistake for mistake in ROWS if mistake.in_json != NOT_JSON)
ON_KEYS = ("structure.misspelt-key", "structure.unknown-key")


def found(mistake: Mistake) -> Finding:
    made, _, _ = mistake.applied()
    files = {**files_of(mistake.example), mistake.file: made.encode()}
    return the_one_more(mistake.example, report_of(mistake.example, files))


@pytest.mark.parametrize("mistake", ROWS, ids=str)
def test_one_finding_more_at_the_right_place(mistake: Mistake) -> None:
    made, index, offending = mistake.applied()
    finding = found(mistake)
    location = finding.location
    assert (finding.rule, location.file) == (mistake.rule, mistake.file)
    assert (location.line, location.column) == place_at(made, index)
    assert location.length == max(len(offending), 1)
    assert location.source == made.split("\n")[location.line - 1]
    assert sentences(finding)


@pytest.mark.parametrize("mistake", ROWS, ids=str)
def test_following_the_repair_brings_back_the_findings_of_before(mistake: Mistake) -> None:
    made, _, _ = mistake.applied()
    mended = mistake.mend(made, found(mistake), False)
    files = {**files_of(mistake.example), mistake.file: mended.encode()}
    assert counted(report_of(mistake.example, files).findings) == before(mistake.example)


def twin_of(mistake: Mistake) -> JsonTwin:
    """Make the same mistake in JSON: by the file's own values, or with a text in place of the value."""
    if mistake.in_json == AS_READ:
        made, _, _ = mistake.applied()
        return JsonTwin().write(read_in_json(made.encode()))
    tokens = {str(found(mistake).location.pointer): mistake.in_json}
    return JsonTwin(tokens).write(read_in_json(files_of(mistake.example)[mistake.file]))


def files_in_json(mistake: Mistake, text: str) -> dict[str, bytes]:
    files = {name: twin.text.encode() for name, twin in twins(files_of(mistake.example)).items()}
    return {**files, json_name(mistake.file): text.encode()}


@pytest.mark.parametrize("mistake", IN_JSON, ids=str)
def test_the_same_in_json(mistake: Mistake) -> None:
    twin, in_yaml = twin_of(mistake), found(mistake)
    finding = the_one_more(mistake.example, report_of(mistake.example, files_in_json(mistake, twin.text)))
    location, pointer = finding.location, str(in_yaml.location.pointer)
    assert (finding.rule, location.file) == (mistake.rule, json_name(mistake.file))
    assert str(location.pointer) == pointer
    assert (location.line, location.column) == (twin.keys if mistake.rule in ON_KEYS else twin.values)[pointer]
    assert sentences(finding)
    mended = files_in_json(mistake, mistake.mend(twin.text, finding, True))
    assert counted(report_of(mistake.example, mended).findings) == before(mistake.example)
