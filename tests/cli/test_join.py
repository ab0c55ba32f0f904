"""``join``: the brief as it was read aloud, and what keeps it from being made."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ekirjasto_model.checking import check
from ekirjasto_model.examples.library import EXAMPLES, FIXED_DAYS, example_files
from ekirjasto_model.reporting.joining_brief.document import brief_json
from ekirjasto_model.values.language import Language
from tests.cli.briefs import CASES, ENDINGS, OWN_COSTS, Case, path_of
from tests.cli.conftest import Call
from tests.derived.briefs import brief_from
from tests.mistakes.findings import files_of
from tests.mistakes.shuffled import shuffled
from tests.publishing.reading import read

SOTKAMO = ("join", "malli", "--municipality", "765", "--from", "2027-01-01", "--as-of", "2026-03-01")


@pytest.fixture
def examples(call: Call) -> Call:
    assert call("example", "pohjoinen", "pohjoinen").code == 0
    Path("omat.yaml").write_text(OWN_COSTS, "utf-8")
    return call


@pytest.mark.parametrize("as_format", ENDINGS)
@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_brief_reads_as_it_was_read_aloud(case: Case, language: Language, as_format: str, examples: Call) -> None:
    answer = examples(*case.words(), "--language", language.value, "--format", as_format)
    assert (answer.code, answer.err) == (0, "")
    path = path_of(case, language, as_format)
    assert answer.out == path.read_text("utf-8"), "run: python tests/renew.py, and read aloud what has changed"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_form_and_language_has_the_same_sums(case: Case, examples: Call) -> None:
    told = json.loads(examples(*case.words(), "--format", "json").out)
    fees = [year["total"] for year in told["years"]]
    for language in Language:
        page = read(examples(*case.words(), "--format", "markdown", "--language", language.value).out)
        [row] = [row for row in page.tables[0] if row[0] in TOTALS[language]][-1:]
        assert [amount_of(cell) for cell in row[1:]] == fees


TOTALS = {
    Language.FI: ("Maksuosuus", "Maksettavaa yhteensä"),
    Language.SV: ("Betalningsandel", "Att betala sammanlagt"),
    Language.EN: ("Share", "To pay in all"),
}


def amount_of(cell: str) -> str:
    digits = "".join(sign for sign in cell if sign.isdecimal())
    return f"{int(digits[:-2])}.{digits[-2:]}"


@pytest.mark.parametrize("name", ["620", "puolanka", " Puolanka "])
def test_a_municipality_is_found_by_code_and_by_name(name: str, call: Call) -> None:
    answer = call("join", "malli", "--municipality", name, *SOTKAMO[4:], "--format", "json")
    assert json.loads(answer.out)["municipality"]["code"] == "620"


@pytest.mark.parametrize("as_format", ENDINGS)
@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.FI, ("kuuluu maakuntaan Pirkanmaa, joka ei kuulu", "Pohjois-Pohjanmaa, Kainuu ja Lappi")),
        (Language.SV, ("landskapet Birkaland, som inte ingår", "Norra Österbotten, Kajanaland och Lappland")),
        (Language.EN, ("in the region Pirkanmaa, which is not", "North Ostrobothnia, Kainuu and Lapland")),
    ],
)
def test_a_municipality_outside_the_operating_area_reads_so_before_the_summary(
    language: Language, said: tuple[str, str], as_format: str, examples: Call
) -> None:
    words = ("join", "pohjoinen", "--municipality", "837", "--from", "2023-01-01", "--as-of", "2022-12-31")
    answer = examples(*words, "--language", language.value, "--format", as_format)
    assert (answer.code, answer.err) == (0, "")
    opening = " ".join(answer.out.partition(SUMMARY[language])[0].replace("|", " ").replace(">", " ").split())
    assert all(one in opening for one in said), opening
    inside = examples(*SOTKAMO, "--language", language.value, "--format", as_format)
    assert said[0].partition(", ")[2] not in " ".join(inside.out.split())


SUMMARY = {Language.FI: "Tiivistelmä", Language.SV: "Sammanfattning", Language.EN: "Summary"}


MISTAKES = {
    "no municipality": (("--from", "2027-01-01"), "--municipality 765"),
    "no day": (("--municipality", "765"), "--from 2027-01-01"),
    "a day written otherwise": (("--municipality", "765", "--from", "1.9.2027"), "--from 2027-09-01"),
    "a name misspelt": (("--municipality", "Sotkam", "--from", "2027-01-01"), "--municipality 765"),
    "a code without its zero": (("--municipality", "47", "--from", "2027-01-01"), "--municipality 047"),
    "no such name": (("--municipality", "xyzzy", "--from", "2027-01-01"), "--municipality 765"),
    "no such code": (("--municipality", "999", "--from", "2027-01-01"), "999"),
    "a municipality that is gone": (("--municipality", "Pertunmaa", "--from", "2027-01-01"), "ntyharju"),
    "a member": (("--municipality", "Kajaani", "--from", "2027-01-01"), "2024"),
    "a service misspelt": (
        ("--municipality", "765", "--from", "2027-01-01", "--services", "book-shlf"),
        "book-shelf",
    ),
    "no such service": (("--municipality", "765", "--from", "2027-01-01", "--services", "zz"), "newsroom"),
    "an empty service": (("--municipality", "765", "--from", "2027-01-01", "--services", "newsroom,"), "--services"),
    "no agreement then": (("--municipality", "765", "--from", "2019-01-01"), "agreement-kind: e-library"),
    "no such agreement": (
        ("--municipality", "765", "--from", "2027-01-01", "--agreement", "trial"),
        "co-operation",
    ),
    "another's own costs": (
        ("--municipality", "765", "--from", "2027-01-01", "--own-costs", "malli/own-costs.yaml"),
        'municipality: "765"',
    ),
    "a file that is not there": (
        ("--municipality", "765", "--from", "2027-01-01", "--own-costs", "nowhere.yaml"),
        "nowhere.yaml",
    ),
    "what a terminal would obey": (("--municipality", "\x1b[31m", "--from", "2027-01-01"), "\\x1b[31m"),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_kindly_in_one_line(mistake: str, language: Language, call: Call) -> None:
    words, said = MISTAKES[mistake]
    answer = call("join", "malli", *words, "--as-of", "2026-03-01", "--language", language.value)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err
    assert "\x1b" not in answer.err


def test_several_agreements_ask_for_one(examples: Call) -> None:
    text = Path("pohjoinen/agreement.yaml").read_text("utf-8")
    own = {"id: co-operation\n": "id: toinen\n", "subject: pohjoinen\n": "subject: toinen\n"}
    for before, after in own.items():
        text = text.replace(before, after, 1)
    Path("toinen.yaml").write_text(text.partition("decision-bodies:")[0], "utf-8")
    library = Path("pohjoinen/e-library.yaml").read_text("utf-8").partition("libraries:")[0]
    Path("toinen-kirjasto.yaml").write_text(library.replace("id: pohjoinen\n", "id: toinen\n", 1), "utf-8")
    words = ("--municipality", "297", "--from", "2023-01-01", "--as-of", "2022-12-31")
    answer = examples("join", "pohjoinen", "toinen.yaml", "toinen-kirjasto.yaml", *words)
    assert (answer.code, answer.out) == (2, "")
    assert "--agreement co-operation" in answer.err
    chosen = examples("join", "pohjoinen", "toinen.yaml", "toinen-kirjasto.yaml", *words, "--agreement", "toinen")
    assert (chosen.code, chosen.err) == (0, "")


def test_errors_stop_it_and_are_shown(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = call(*SOTKAMO)
    assert answer.code == 1
    assert "structure.unknown-key" in answer.out
    assert answer.err.startswith("ekirjasto: Liittymisselvitystä ei tehty")
    as_json = call(*SOTKAMO, "--format", "json")
    assert (as_json.code, json.loads(as_json.out)["counts"]["error"]) == (1, 1)


def test_errors_of_the_own_costs_file_stop_it_too(call: Call) -> None:
    Path("omat.yaml").write_text(OWN_COSTS.replace('"1900.00"', '"1900,00"'), "utf-8")
    answer = call(*SOTKAMO, "--own-costs", "omat.yaml")
    assert (answer.code, "structure.comma-in-number" in answer.out) == (1, True)


def test_no_file_is_touched(call: Call) -> None:
    before = {path: path.read_bytes() for path in Path("malli").iterdir()}
    assert call(*SOTKAMO).code == 0
    assert {path: path.read_bytes() for path in Path("malli").iterdir()} == before


def shown(example: str, files: Any) -> str:
    """A brief whose files' names are left aside, since shuffled files have others."""
    day = FIXED_DAYS[example]
    code, starts = {"malli": ("765", "2027-09-01"), "pohjoinen": ("297", "2023-01-01")}[example]
    told = json.loads(brief_json(brief_from(check(files, day).configuration, code, starts, as_of=day)))
    return json.dumps({**told, "files": [], "remarks": sorted(json.dumps(one["reason"]) for one in told["remarks"])})


@cache
def shipped(example: str) -> str:
    return shown(example, example_files(example))


@pytest.mark.parametrize("example", EXAMPLES)
@given(data=st.data())
def test_the_order_of_files_and_lists_never_matters(example: str, data: st.DataObject) -> None:
    files: Mapping[str, bytes] = files_of(example)
    same = shown(example, data.draw(shuffled(files, as_json=True))) == shipped(example)
    assert same, example
