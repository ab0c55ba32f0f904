"""However a file is damaged, the answer is findings that lead to a line, and never an exception."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.examples.library import EXAMPLES
from ekirjasto_model.values.report import Report
from tests.mistakes.damage import TO_WORDS, WAYS, damaged, keys, misspelt, quoted_codes, replaced, siblings
from tests.mistakes.findings import assert_well_told, files_of, report_of, sentences, the_one_more
from tests.mistakes.json_twin import twins
from tests.mistakes.mistake import place_at

LINE_END = re.compile(r"\r\n|\n|\r")


@cache
def in_json(example: str) -> Mapping[str, bytes]:
    return {name: twin.text.encode() for name, twin in twins(files_of(example)).items()}


def assert_every_place_is_in_a_file(report: Report, contents: dict[str, bytes]) -> None:
    for location in (place for one in report.findings for place in (one.location, *one.related)):
        text = contents[location.file].decode("utf-8", "replace")
        lines = LINE_END.split(text)
        assert location.line == 1 or 1 <= location.line <= len(lines)
        if (location.line, location.column) != (1, 1) and "\ufffd" not in text and "\x00" not in text:
            assert 1 <= location.column <= len(lines[location.line - 1]) + 1
        assert location.length >= 1


@pytest.mark.parametrize("way", WAYS)
@given(data=st.data(), example=st.sampled_from(EXAMPLES), as_json=st.booleans())
def test_any_damage_is_told(way: str, data: st.DataObject, example: str, as_json: bool) -> None:
    files = in_json(example) if as_json and way not in TO_WORDS else files_of(example)
    file, content = data.draw(damaged(files, way))
    contents = {**files, file: content}
    report = report_of(example, contents)
    assert_well_told(report)
    assert_every_place_is_in_a_file(report, contents)


@pytest.mark.parametrize("example", EXAMPLES)
@given(data=st.data())
def test_any_code_without_quotes_is_one_finding_more(example: str, data: st.DataObject) -> None:
    file = data.draw(st.sampled_from([name for name in sorted(files_of(example)) if quoted_codes(example, name)]))
    span = data.draw(st.sampled_from(quoted_codes(example, file)))
    text = files_of(example)[file].decode()
    bare = text[slice(*span)].strip('"')
    made = replaced(text, span, bare)
    finding = the_one_more(example, report_of(example, {**files_of(example), file: made.encode()}))
    assert finding.rule == ("reading" if bare.startswith("0") else "structure") + ".code-without-quotes"
    assert (finding.location.line, finding.location.column) == place_at(made, span[0])
    assert finding.location.length == len(bare)
    assert f'"{bare}"' in sentences(finding)[next(iter(sentences(finding)))][1]


@pytest.mark.parametrize("example", EXAMPLES)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_any_misspelt_key_is_one_finding_more(example: str, data: st.DataObject, seed: int) -> None:
    file = data.draw(st.sampled_from([name for name in sorted(files_of(example)) if keys(example, name)]))
    pointer, span = data.draw(st.sampled_from(keys(example, file)))
    text = files_of(example)[file].decode()
    right = text[slice(*span)]
    wrong = misspelt(right, random.Random(seed))
    if wrong in siblings(example, file, pointer):
        wrong = right + "x"
    made = replaced(text, span, wrong)
    finding = the_one_more(example, report_of(example, {**files_of(example), file: made.encode()}))
    assert finding.rule in ("structure.misspelt-key", "structure.unknown-key")
    assert (finding.location.line, finding.location.column) == place_at(made, span[0])
    assert finding.location.length == len(wrong)
