"""What a repair proposes must fit: no number, key or code that the next check would refuse."""

from __future__ import annotations

import pytest

from ekirjasto_model.values.finding import Finding
from ekirjasto_model.values.language import Language
from tests.mistakes.findings import files_of, report_of, sentences, the_one_more
from tests.mistakes.mistake import place_at

AMOUNT = 'amount: "18000.00"'
CODE = 'municipality: "047"\n    member-type: municipality-with'
STARTS = "starts: 2024-01-01  # voimassa toistaiseksi"
REGION = '- "18"  # Kainuu'


def found(file: str, before: str, after: str) -> Finding:
    """Make one edit to the example malli and return the one finding it gives."""
    files = dict(files_of("malli"))
    text = files[file].decode()
    assert text.count(before) == 1
    files[file] = text.replace(before, after).encode()
    return the_one_more("malli", report_of("malli", files))


def found_at(file: str, before: str, marked: str) -> tuple[Finding, tuple[int, int]]:
    """Return what an edit gives, and the line and column of the sign « in its new text, which is taken out."""
    finding = found(file, before, marked.replace("«", ""))
    text = files_of("malli")[file].decode().replace(before, marked)
    assert text.count("«") == 1
    return finding, place_at(text, text.index("«"))


@pytest.mark.parametrize("written", ["18.000", '"18.000 €"', '"18000,005"', '"9999999999999,99"', '"5 %"', '"5,5 %"'])
def test_no_amount_is_proposed_that_would_be_refused(written: str) -> None:
    finding = found("cost-annex-2026.yaml", AMOUNT, f"amount: {written}")
    assert finding.rule == "structure.value-form"
    assert all("1234.50" in repair for _, repair in sentences(finding).values())


@pytest.mark.parametrize("written", ['""', '"   "', '"\\u00a0"'])
def test_a_text_of_nothing_is_no_value(written: str) -> None:
    assert found("cost-annex-2026.yaml", AMOUNT, f"amount: {written}").rule == "structure.empty-value"


@pytest.mark.parametrize("written", ['" 047"', '"047 "', '"0047"', '"047\\n"', '"047\\u00a0"'])
def test_spaces_and_zeros_around_a_code_are_called_so(written: str) -> None:
    finding = found("agreement.yaml", CODE, CODE.replace('"047"', written))
    assert (finding.rule, finding.facts["write"]) == ("structure.dressed-number", "047")


@pytest.mark.parametrize("name", ["Kainuu", "kajanaland"])
def test_the_name_of_a_region_leads_to_its_own_code(name: str) -> None:
    finding = found("e-library.yaml", REGION, f"- {name}")
    assert (finding.rule, finding.facts["example"]) == ("structure.value-form", '"18"')


@pytest.mark.parametrize("dash", "‐‑‒–—−")
def test_dashes_of_word_processors_in_a_day(dash: str) -> None:
    finding = found("agreement.yaml", STARTS, STARTS.replace("-", dash))
    assert (finding.rule, finding.facts["write"]) == ("structure.day-written-otherwise", "2024-01-01")


@pytest.mark.parametrize("day", ["9999-12-31", "1899-12-31", "31.12.2999"])
def test_a_day_beyond_the_years_hears_of_the_years(day: str) -> None:
    finding = found("agreement.yaml", STARTS, STARTS.replace("2024-01-01", day))
    assert finding.rule == "structure.value-form"
    assert all("1900–2199" in message for message, _ in sentences(finding).values())


@pytest.mark.parametrize(
    ("after", "rule"),
    [("", "no-kind"), ("kind: [agreement]\n", "single-value-due"), ('kind: ""\n', "empty-value")],
)
def test_no_other_key_is_taken_for_the_kind(after: str, rule: str) -> None:
    """``signed`` is a key of its own, however like ``kind`` it looks."""
    files = dict(files_of("malli"))
    files["agreement.yaml"] = files["agreement.yaml"].replace(b"kind: agreement\n", after.encode(), 1)
    told = [one for one in report_of("malli", files).findings if one.location.file == "agreement.yaml"]
    assert [one.rule for one in told] == [f"structure.{rule}"]


def test_a_very_long_number_is_shortened() -> None:
    finding = found("cost-annex-2026.yaml", "year: 2026", f"year: {'9' * 5000}")
    assert len(sentences(finding)[Language.EN][0]) < 200


@pytest.mark.parametrize("written", ["0", "v1", "1.5", "-1"])
def test_the_only_version_is_named(written: str) -> None:
    finding = found("cost-annex-2026.yaml", "version: 1", f"version: {written}")
    assert (finding.rule, finding.facts["example"]) == ("structure.value-form", "1")
