"""``check``: findings in a language and a format, and the exit code."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Call

DAY = ("--as-of", "2026-03-01")


def edit(file: str, before: str, after: str) -> None:
    path = Path("malli") / file
    text = path.read_text("utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, after), "utf-8")


def test_files_without_errors_give_0(call: Call) -> None:
    answer = call("check", "malli", *DAY)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.endswith("Tarkistuspäivä 1.3.2026. Virheitä: 0, varoituksia: 0, huomautuksia: 0.\n")


@pytest.mark.parametrize(
    ("language", "grade", "repair"),
    [("fi", "virhe", "Korjaus"), ("sv", "fel", "Åtgärd"), ("en", "error", "Repair")],
)
def test_an_error_gives_1_and_its_place(language: str, grade: str, repair: str, call: Call) -> None:
    edit("trial-agreement.yaml", "ends: 2021-12-31", "ends: 31.12.2021")
    answer = call("check", "malli", *DAY, "--language", language)
    assert (answer.code, answer.err) == (1, "")
    lines = answer.out.splitlines()
    line = Path("malli/trial-agreement.yaml").read_text("utf-8").splitlines().index("ends: 31.12.2021") + 1
    assert lines[0] == f"trial-agreement.yaml:{line}:7: {grade} structure.day-written-otherwise"
    assert lines[2:4] == [f"  {line:>5} | ends: 31.12.2021", "        |       ^^^^^^^^^^"]
    assert lines[4].startswith(f"  {repair}: ")
    assert "2021-12-31" in lines[4]


def test_json_has_exactly_these_keys(call: Call) -> None:
    edit("trial-agreement.yaml", "ends: 2021-12-31", "ends: 31.12.2021")
    answer = call("check", "malli", *DAY, "--format=json", "--language=sv")
    told = json.loads(answer.out)
    assert answer.code == 1
    keys = ["version", "as_of", "language", "findings", "waived", "not_checked", "counts"]
    assert list(told) == [*keys, "unlisted", "unlisted_waived", "at_least"]
    assert (told["version"], told["as_of"], told["language"]) == (1, "2026-03-01", "sv")
    assert told["counts"] == {"error": 1, "warning": 0, "note": 0}
    [finding] = told["findings"]
    assert set(finding) == {
        *(
            "rule",
            "severity",
            "message",
            "repair",
            "file",
            "line",
            "column",
            "pointer",
            "at",
            "facts",
            "related",
            "more_related",
        )
    }
    assert (finding["severity"], finding["file"], finding["pointer"]) == ("error", "trial-agreement.yaml", "/ends")
    assert all(set(lack) == {"rule", "because"} for lack in told["not_checked"])
    assert told["not_checked"]


def test_the_language_is_that_of_the_settings_unless_it_is_named(call: Call) -> None:
    settings = Path("malli/settings.yaml")
    settings.write_text(settings.read_text("utf-8").replace("language: fi", "language: sv"), "utf-8")
    assert "Kontrolldag" in call("check", "malli", *DAY).out
    assert "Tarkistuspäivä" in call("check", "malli", *DAY, "--language", "fi").out
    assert "språk" not in call("check", "malli", *DAY).err
    assert "finns ingen kostnadsbilaga" in call("allocate", "malli", "--year", "1999", *DAY).err


def test_the_day_is_today_unless_it_is_named(call: Call) -> None:
    before = date.today()
    told = json.loads(call("check", "malli", "--format", "json").out)
    assert told["as_of"] in {before.isoformat(), date.today().isoformat()}


def test_options_stand_anywhere_and_paths_after_two_hyphens_are_paths(call: Call) -> None:
    Path("-odd.yaml").write_bytes(Path("malli/settings.yaml").read_bytes())
    first = call("--as-of", "2026-03-01", "check", "--format", "json", "malli", "--language=en")
    assert first == call("check", "malli", "--language", "en", "--format=json", *DAY)
    answer = call("check", *DAY, "--format", "json", "--", "-odd.yaml")
    assert answer.code in (0, 1)
    assert json.loads(answer.out)["as_of"] == "2026-03-01"


def test_several_paths_in_any_order_give_the_same(call: Call) -> None:
    files = sorted(path.as_posix() for path in Path("malli").glob("*.yaml"))
    forward, backward = call("check", *files, *DAY), call("check", *reversed(files), *DAY)
    assert forward == backward
    assert forward.code == 0


def test_the_same_files_as_json_are_found_faulty_at_lines_of_their_own(call: Call) -> None:
    Path("one.json").write_text('{\n  "kind": "settings",\n  "version": 1,\n  "langauge": "fi"\n}\n', "utf-8")
    told = json.loads(call("check", "one.json", *DAY, "--format", "json").out)
    assert [(found["line"], found["rule"]) for found in told["findings"]] == [(4, "structure.misspelt-key")]
