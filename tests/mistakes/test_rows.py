"""Every mistake gives one finding more, at its place, and following the repair takes it away again."""

from __future__ import annotations

import pytest

from ekirjasto_model.values.finding import Finding
from tests.mistakes import rows_agreements, rows_codes, rows_costs, rows_joining, rows_keys, rows_rules, rows_values
from tests.mistakes.findings import before, counted, files_of, report_of, sentences, the_one_more
from tests.mistakes.json_twin import JsonTwin, json_name, read_in_json, twins
from tests.mistakes.mistake import AS_READ, MENDED, NOT_JSON, Mistake

ROWS = (
    *rows_codes.ROWS,
    *rows_keys.ROWS,
    *rows_values.ROWS,
    *rows_agreements.ROWS,
    *rows_joining.ROWS,
    *rows_rules.ROWS,
    *rows_costs.ROWS,
)
IN_JSON = tuple(mistake for mistake in ROWS if mistake.in_json != NOT_JSON)
ON_KEYS = ("structure.misspelt-key", "structure.unknown-key")


def found(mistake: Mistake) -> Finding:
    files = {**files_of(mistake.example), mistake.file: mistake.applied().encode()}
    return the_one_more(mistake.example, report_of(mistake.example, files))


def mended(mistake: Mistake) -> bytes:
    return mistake.mend(mistake.applied(), found(mistake), False).encode()


@pytest.mark.parametrize("mistake", ROWS, ids=str)
def test_one_finding_more_at_the_right_place(mistake: Mistake) -> None:
    file, place, marked = mistake.expected()
    finding = found(mistake)
    location = finding.location
    assert (finding.rule, location.file) == (mistake.rule, file)
    assert (location.line, location.column) == place
    if marked:
        assert location.length == len(marked)
    if file == mistake.file:
        assert location.source == mistake.applied().split("\n")[location.line - 1]
    assert sentences(finding)


@pytest.mark.parametrize("mistake", ROWS, ids=str)
def test_following_the_repair_brings_back_the_findings_of_before(mistake: Mistake) -> None:
    files = {**files_of(mistake.example), mistake.file: mended(mistake)}
    assert counted(report_of(mistake.example, files).findings) == before(mistake.example)


def twin_of(mistake: Mistake) -> JsonTwin:
    """Make the same mistake in JSON: by the file's own values, or with a text in place of the value."""
    if mistake.in_json in (AS_READ, MENDED):
        return JsonTwin().write(read_in_json(mistake.applied().encode()))
    tokens = {str(found(mistake).location.pointer): mistake.in_json}
    return JsonTwin(tokens).write(read_in_json(files_of(mistake.example)[mistake.file]))


def files_in_json(mistake: Mistake, text: str) -> dict[str, bytes]:
    files = {name: twin.text.encode() for name, twin in twins(files_of(mistake.example)).items()}
    return {**files, json_name(mistake.file): text.encode()}


@pytest.mark.parametrize("mistake", IN_JSON, ids=str)
def test_the_same_in_json(mistake: Mistake) -> None:
    twin, in_yaml = twin_of(mistake), found(mistake)
    finding = the_one_more(mistake.example, report_of(mistake.example, files_in_json(mistake, twin.text)))
    location = finding.location
    assert (finding.rule, location.file) == (mistake.rule, json_name(in_yaml.location.file))
    assert location.pointer == in_yaml.location.pointer
    if in_yaml.location.file != mistake.file:
        twin = twins(files_of(mistake.example))[location.file]
    places = twin.keys if mistake.rule in ON_KEYS else twin.values
    nearest = next(str(pointer) for pointer in location.pointer.above() if str(pointer) in places)
    assert (location.line, location.column) == places[nearest]
    assert sentences(finding)


@pytest.mark.parametrize("mistake", IN_JSON, ids=str)
def test_following_the_repair_in_json(mistake: Mistake) -> None:
    twin = twin_of(mistake)
    if mistake.in_json == MENDED:
        text = JsonTwin().write(read_in_json(mended(mistake))).text
    else:
        report = report_of(mistake.example, files_in_json(mistake, twin.text))
        text = mistake.mend(twin.text, the_one_more(mistake.example, report), True)
    assert counted(report_of(mistake.example, files_in_json(mistake, text)).findings) == before(mistake.example)
