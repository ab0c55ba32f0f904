"""Whatever is wrong on the command line is told in one sentence, in three languages, with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from pendulum import Date

from ekirjasto_model.errors import NoSuchDayError
from tests.cli.conftest import Call

LANGUAGES = ("fi", "sv", "en")

MISTAKES = [
    ("chek malli", "ekirjasto check?"),
    ("publish malli", "demo, check, allocate, compare, fairness, join"),
    ("check", "ekirjasto check pohjoinen"),
    ("check --format json", "ekirjasto check pohjoinen"),
    ("check nothing", "nothing"),
    ("check malli nothing.yaml", "nothing.yaml"),
    ("check /dev/null", "/dev/null"),
    ("check .", "*.yaml, *.yml"),
    ("check malli --as-of 1.1.2022", "--as-of 2022-01-01"),
    ("check malli --as-of 2022-02-30", "2022-02-30"),
    ("check malli --as-of 29.2.2023", "--as-of 2022-12-31"),
    ("check malli --as-of 20220101", "--as-of 2022-12-31"),
    ("check malli --as-of now", "--as-of 2022-12-31"),
    ("check malli --as-of ٢٠٢٢-01-01", "--as-of 2022-12-31"),
    ("check malli --as-of 9999-12-31", "1900–2199"),
    ("check malli --as-of 1899-12-31", "1900–2199"),
    ("check malli --as-of 1.1.2200", "1900–2199"),
    ("check malli --as-of 0000-01-01", "--as-of 2022-12-31"),
    ("join malli --municipality 765 --from 1800-01-01", "1900–2199"),
    ("allocate malli --year 9999", "1900–2199"),
    ("check malli --as-of", "--as-of "),
    ("check malli --as-of=", "--as-of "),
    ("check malli --format xml", "--format text"),
    ("check malli --lnaguage", "--language?"),
    ("check malli --lang=fi", "--language?"),
    ("check malli -q", "--format"),
    ("check malli --year 2022", "--language, --format"),
    ("check malli --FORMAT json", "--format?"),
    ("allocate malli", "--year 2022"),
    ("allocate malli --year 22", "--year 2022"),
    ("allocate malli --year 2022.0", "--year 2022"),
    ("allocate malli --year -2022", "--year "),
    ("allocate --year 2022", "ekirjasto allocate pohjoinen --year 2022"),
    ("allocate malli --year 2019 --as-of 2026-03-01", "2026"),
    ("join malli --municipality 620 --from 2027-01-01 --municipality 765", "--municipality"),
    ("allocate malli --year 2026 --year=2027", "2026"),
    ("check malli --as-of 2026-03-01 --as-of", "--as-of "),
    ("schema", "ekirjasto schema agreement"),
    ("schema agrement", "agreement?"),
    ("schema what", "e-library, agreement, responsibilities, cost-annex, joining-case, own-costs, settings"),
    ("schema settings agreement", "ekirjasto schema "),
    ("example malli", "ekirjasto example malli "),
    ("example mali new", "malli?"),
    ("example what new", "malli, pohjoinen"),
    ("example malli malli", "malli"),
    ("example malli malli/agreement.yaml", "malli/agreement.yaml"),
    ("demo malli", "malli"),
    ("demo one two", "ekirjasto demo ["),
    ("--as-of 2022-01-01", "demo, check, allocate"),
    ("-- --version", "--version"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("words", "repair"), MISTAKES, ids=[words for words, _ in MISTAKES])
def test_a_mistake_is_one_line_on_standard_error(words: str, repair: str, language: str, call: Call) -> None:
    answer = call("--language", language, *words.split())
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("ekirjasto: ")
    assert answer.err.count("\n") == 1
    assert repair in answer.err
    assert "usage:" not in answer.err
    assert "{" not in answer.err


@pytest.mark.parametrize("words", [words for words, _ in MISTAKES])
def test_each_language_has_words_of_its_own(words: str, call: Call) -> None:
    told = {call("--language", language, *words.split()).err for language in LANGUAGES}
    assert len(told) == 3


def test_an_unknown_language_is_told_in_finnish(call: Call) -> None:
    answer = call("check", "malli", "--language", "de")
    assert answer.code == 2
    assert answer.err == "ekirjasto: Tuntematon kieli: de. Kirjoita --language fi, --language sv tai --language en.\n"


def test_what_a_terminal_would_obey_is_not_repeated_raw(call: Call) -> None:
    hostile = "\x1b[31m\u202e{year}\n\udce4"
    for words in (["check", hostile], [hostile], ["check", f"--{hostile}"], ["example", hostile, "x"]):
        answer = call(*words)
        assert answer.code == 2
        assert "\\x1b[31m\\u202e{year}" in answer.err
        assert answer.err.count("\n") == 1
        assert "\x1b" not in answer.err


def test_errors_in_json_stay_on_standard_error(call: Call) -> None:
    answer = call("check", "nothing", "--format", "json")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RecursionError("deep"), "RecursionError"),
        (ValueError("{secret}"), "ValueError"),
        (KeyError("year"), "KeyError"),
        (MemoryError(), "Muisti"),
        (NoSuchDayError(Date(2026, 8, 31), -6), "31.8.2026 lasketaan kuukausia (6)"),
        (SystemError(), "SystemError"),
    ],
)
def test_a_mistake_of_ours_is_a_sentence_and_no_traceback(
    error: Exception, words: str, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        raise error

    monkeypatch.setattr("ekirjasto_model.checking.check", fail)
    answer = call("check", "malli")
    assert (answer.code, answer.out) == (2, "")
    assert words in answer.err
    assert "Traceback" not in answer.err


def test_a_user_who_stops_it_gets_130(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ekirjasto_model.checking.check", stop)
    answer = call("check", "malli")
    assert (answer.code, answer.out) == (130, "")
    assert "Traceback" not in answer.err


def test_a_folder_that_cannot_be_written_is_named(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *arguments: object, **options: object) -> None:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    answer = call("example", "malli", "new", "--language", "en")
    assert answer.code == 2
    assert answer.err.startswith("ekirjasto: The folder new could not be written to (PermissionError).")


@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31"])
def test_the_first_and_the_last_day_that_can_be_told_are_taken(day: str, call: Call) -> None:
    answer = call("check", "malli", "--as-of", day)
    assert answer.code in {0, 1}
    assert answer.err == ""
    joined = call("join", "malli", "--municipality", "765", "--from", day, "--as-of", day, "--language", "en")
    assert "1900–2199" not in joined.err


@pytest.mark.parametrize("value", ["2022-02-30", "1800-02-30", "31.12.99999", "99999-12-31", "29.2.2023"])
def test_what_is_no_day_is_not_said_to_be_out_of_range(value: str, call: Call) -> None:
    answer = call("check", "malli", "--as-of", value, "--language", "en")
    assert f"This is not a day: {value}." in answer.err
