"""``allocate`` in words: one share explained, and a year's shares as text, Markdown and CSV."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from ekirjasto_model.values.language import Language
from tests.cli.conftest import Call
from tests.cli.cost_pages import PAGES, Page, path_of
from tests.publishing.reading import read

YEAR = ("allocate", "malli", "--year", "2022", "--as-of", "2026-03-01")


@pytest.fixture
def examples(call: Call) -> Call:
    assert call("example", "pohjoinen", "pohjoinen").code == 0
    return call


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.example}-{page.year}-{page.member}-{page.as_format}")
def test_a_page_reads_as_it_was_read_aloud(page: Page, language: Language, examples: Call) -> None:
    answer = examples(*page.words(), "--language", language.value)
    assert (answer.code, answer.err) == (0, "")
    golden = path_of(page, language).read_bytes().decode()
    assert answer.out == golden, "run: python tests/renew.py, and read aloud what has changed"


def shares(call: Call) -> Any:
    return json.loads(call(*YEAR, "--format", "json").out)["shares"]


def amount_of(cell: str) -> str:
    digits = "".join(sign for sign in cell if sign.isdecimal())
    return f"{int(digits[:-2])}.{digits[-2:]}"


@pytest.mark.parametrize("language", Language)
def test_what_is_explained_has_the_same_cents_as_the_table(language: Language, call: Call) -> None:
    for share in shares(call):
        words = (*YEAR, "--explain", share["member"], "--format", "markdown", "--language", language.value)
        page = read(call(*words).out)
        _, *items, last = page.tables[-1]
        assert [amount_of(row[1]) for row in items] == [one["amount"] for one in share["trace"]["items"]]
        assert amount_of(last[1]) == share["amount"]


@pytest.mark.parametrize("name", ["047", "Enontekiö", "enontekis", " ENONTEKIÖ ", "Eanodat"])
def test_a_member_is_found_by_code_and_by_name(name: str, call: Call) -> None:
    answer = call(*YEAR, "--explain", name, "--language", "en")
    assert answer.out.startswith("Share for the year 2022: the municipality of Enontekiö (047)\n")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("47", "Did you mean this: --explain 047 (Enontekiö)?"),
        ("Kajani", "Did you mean this: --explain 205 (Kajaani)?"),
        ("Kajaanin kaupunki", "Did you mean this: --explain 205 (Kajaani)?"),
        ("Helsinki", "The municipality of Helsinki is not among those that pay the costs of the year 2022."),
        ("091", "The municipality of Helsinki is not among those that pay the costs of the year 2022."),
        ("xyzzy", "There is no municipality xyzzy."),
    ],
)
def test_whoever_does_not_pay_is_told_so_kindly(name: str, said: str, call: Call) -> None:
    answer = call(*YEAR, "--explain", name, "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "pdf"), "Write --format text, --format json, --format csv or --format markdown."),
        (("--explain", "047", "--format", "csv"), "--format csv does not go with it"),
        (("--explain", "047", "--format", "json"), "--format json does not go with it"),
        (("--explain",), "The option --explain lacks its value. Write it like this: --explain MUNICIPALITY."),
    ],
)
def test_a_format_that_there_is_not_is_told(words: tuple[str, ...], said: str, call: Call) -> None:
    answer = call(*YEAR, *words, "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert said in answer.err


def rows(written: str) -> list[list[str]]:
    """Read a CSV as a spreadsheet with Finnish settings does."""
    return list(csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), delimiter=";"))


@pytest.mark.parametrize("language", Language)
def test_a_spreadsheet_reads_names_codes_and_sums(language: Language, call: Call) -> None:
    out = call(*YEAR, "--format", "csv", "--language", language.value).out
    assert out.startswith("\ufeff")
    assert out.encode().startswith(b"\xef\xbb\xbf")
    assert out.count("\r\n") == out.count("\n") == 6
    headings, *members, totals = rows(out)
    told = shares(call)
    assert (
        [row[0].partition(" ")[0] for row in members]
        == [share["member"] for share in told]
        == sorted(row[0][:3] for row in members)
    )
    assert members[0][0].startswith("047 Enonteki")
    assert [row[-1].replace(",", ".") for row in members] == [share["amount"] for share in told]
    assert len({len(row) for row in (headings, *members, totals)}) == 1
    assert totals[-1].replace(",", ".") == json.loads(call(*YEAR, "--format", "json").out)["total"]
    assert all(cell == "" or cell.replace(",", "", 1).isdecimal() for row in members for cell in row[1:])


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " ="])
def test_no_name_becomes_a_formula(start: str, call: Call) -> None:
    path = Path("malli/cost-annex-2022.yaml")
    text = path.read_text("utf-8")
    path.write_text(text.replace("      fi: E-kirjat\n", f'      fi: "{start}cmd|x"\n'), "utf-8")
    answer = call(*YEAR, "--format", "csv", "--language", "fi")
    assert (answer.code, answer.err) == (0, "")
    assert f"'{start}cmd|x (€)" in rows(answer.out)[0]


def test_findings_never_stand_in_a_csv(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = call(*YEAR, "--format", "csv")
    assert (answer.code, answer.out) == (1, "")
    assert "structure.unknown-key" in answer.err


def test_it_is_written_into_a_new_file_and_over_none(call: Call) -> None:
    words = (*YEAR, "--format", "csv", "--to", "jako.csv", "--language", "fi")
    assert call(*words).out == "Kustannustenjako on kirjoitettu tiedostoon jako.csv.\n"
    assert Path("jako.csv").read_bytes().decode() == call(*YEAR, "--format", "csv", "--language", "fi").out
    again = call(*words)
    assert (again.code, again.out) == (2, "")
    assert "Tiedostoa jako.csv ei kirjoitettu" in again.err
