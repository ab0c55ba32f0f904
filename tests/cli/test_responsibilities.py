"""``responsibilities``: the matrix of a day, and one party's own list."""

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
from ekirjasto_model.reporting.responsibilities_json import parties_json, responsibilities_json
from tests.cli.conftest import Call
from tests.mistakes.findings import files_of
from tests.mistakes.shuffled import shuffled
from tests.publishing.reading import read

GOLDEN = Path(__file__).parent / "golden"
NORTHERN = ("responsibilities", "pohjoinen", "--as-of", "2022-12-31")
MODEL = ("responsibilities", "malli", "--as-of", "2024-12-01")
LANGUAGES = ("fi", "sv", "en")


@pytest.fixture
def pohjoinen(call: Call) -> Call:
    assert call("example", "pohjoinen", "pohjoinen").code == 0
    return call


def golden(name: str, written: str) -> None:
    """Compare with what was read aloud once; whoever changes it runs ``tests/renew.py`` and reads it again."""
    assert written == (GOLDEN / name).read_text("utf-8"), "python tests/renew.py, then read it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_northern_e_library_reads_as_it_was_read_aloud(language: str, pohjoinen: Call) -> None:
    whole = pohjoinen(*NORTHERN, "--language", language)
    assert (whole.code, whole.err) == (0, "")
    golden(f"responsibilities-pohjoinen.{language}.txt", whole.out)
    party = pohjoinen(*NORTHERN, "--language", language, "--holder", "Utsjoki")
    assert (party.code, party.err) == (0, "")
    golden(f"responsibilities-utsjoki.{language}.txt", party.out)


def test_a_handover_is_told_with_its_day(call: Call) -> None:
    told = call(*MODEL)
    assert told.code == 0
    change = ["1.1.2025", "Henkilöstön", "koulutus", "päävastuullinen", "Kajaani", "Sodankylä"]
    assert change in lines(told.out)
    for holder in ("Kajaani", "Sodankylä"):
        assert change in lines(call(*MODEL, "--holder", holder).out)
    assert change not in lines(call(*MODEL, "--holder", "Posio").out)


def lines(text: str) -> list[list[str]]:
    return [line.split() for line in text.splitlines()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_has_one_matrix_with_every_duty_and_holder(language: str, call: Call) -> None:
    answer = call(*MODEL, "--format", "markdown", "--language", language)
    page = read(answer.out)
    told = json.loads(call(*MODEL, "--format", "json").out)["agreements"][0]["duties"]
    named, lettered = page.tables[:2]
    assert (answer.code, len(named) - 1, len(lettered) - 1) == (0, len(told), len(told))
    for duty, row in zip(told, lettered[1:], strict=True):
        parts = [name for name in ("accountable", "responsible", "consulted", "informed") for _ in duty[name]]
        assert len([letter for cell in row[1:] for letter in cell.split(", ") if letter]) == len(parts)


@pytest.mark.parametrize("holder", ["205", "Kajana", "kajaani"])
def test_a_party_is_found_by_code_and_by_name_in_any_language(holder: str, call: Call) -> None:
    [party] = json.loads(call(*MODEL, "--holder", holder, "--format", "json").out)["parties"]
    assert (party["holder"]["kind"], party["holder"]["id"]) == ("municipality", "205")


@pytest.mark.parametrize(
    ("holder", "said"),
    [
        ("Kajaanii", "Kajaani"),
        ("Sodankylän kunta", "Sodankylä"),
        ("Helsinki", "Helsin"),
        ("xyzzy", "--holder"),
        ("\x1b[31m", "\\x1b[31m"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_holder_is_told_kindly(holder: str, said: str, language: str, call: Call) -> None:
    answer = call(*MODEL, "--holder", holder, "--language", language)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert said in answer.err
    assert "\x1b" not in answer.err


def test_errors_stop_it_and_are_shown(call: Call) -> None:
    path = Path("malli/agreement.yaml")
    path.write_text(path.read_text("utf-8") + "colour: blue\n", "utf-8")
    answer = call(*MODEL)
    assert answer.code == 1
    assert "structure.unknown-key" in answer.out
    assert answer.err.startswith("ekirjasto: Tehtäviä ei näytetty")
    as_json = call(*MODEL, "--format", "json")
    assert (as_json.code, json.loads(as_json.out)["counts"]["error"]) == (1, 1)


def test_files_without_duties_and_days_without_an_agreement_are_told(call: Call) -> None:
    early = call("responsibilities", "malli", "--as-of", "2019-01-01")
    assert early.code == 0
    assert "1.1.2019 ei ole voimassa sopimusta" in early.out
    assert "2019" in call("responsibilities", "malli", "--as-of", "2019-01-01", "--holder", "Posio").out
    Path("malli/responsibilities.yaml").unlink()
    answer = call("responsibilities", "malli", "--as-of", "2019-01-01")
    assert (answer.code, answer.out, answer.err.count("kind: responsibilities")) == (2, "", 1)


def test_a_hostile_name_stays_a_name_in_text_and_markdown(call: Call) -> None:
    hostile = "Ryhmä | <b>*x*</b> `y` ] # \u202e"
    path = Path("malli/e-library.yaml")
    text = path.read_text("utf-8")
    assert text.count("fi: Aineistonvalitsijat\n") == 1
    path.write_text(text.replace("fi: Aineistonvalitsijat\n", f"fi: '{hostile}'\n"), "utf-8")
    shown = hostile.replace("\u202e", "\\u202e")
    page = read(call(*MODEL, "--format", "markdown").out)
    assert page.html == ()
    assert shown in page.tables[1][0]
    assert "\u202e" not in call(*MODEL).out
    assert call(*MODEL, "--holder", hostile).out.startswith(f"{shown}: tehtävät ja vastuut\n")


@pytest.mark.parametrize("value", ["xml", "Markdown"])
def test_a_format_that_there_is_not_is_told_with_those_that_there_are(value: str, call: Call) -> None:
    answer = call(*MODEL, "--format", value)
    assert (answer.code, answer.out) == (2, "")
    assert "--format markdown" in answer.err


def shown(example: str, files: Any) -> tuple[str, str]:
    day = FIXED_DAYS[example]
    configuration = check(files, day).configuration
    holders = [("municipality", {"malli": "205", "pohjoinen": "564"}[example])]
    return responsibilities_json(configuration, day), parties_json(configuration, day, holders)


@cache
def shipped(example: str) -> tuple[str, str]:
    return shown(example, example_files(example))


@pytest.mark.parametrize("example", EXAMPLES)
@given(data=st.data())
def test_the_order_of_files_and_lists_never_matters(example: str, data: st.DataObject) -> None:
    files: Mapping[str, bytes] = files_of(example)
    assert shown(example, data.draw(shuffled(files, as_json=True))) == shipped(example)
