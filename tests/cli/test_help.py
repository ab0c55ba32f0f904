"""The help speaks every language and knows every command and option."""

from __future__ import annotations

import pytest

from ekirjasto_model.cli.commands import NAMES, command
from ekirjasto_model.cli.options import OPTIONS
from tests.cli.conftest import Call

USAGE = {"fi": "Käyttö: ekirjasto", "sv": "Användning: ekirjasto", "en": "Usage: ekirjasto"}


@pytest.mark.parametrize("language", USAGE)
def test_the_overview_lists_every_command(language: str, call: Call) -> None:
    answer = call("--help", "--language", language)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(USAGE[language])
    assert [name for name in NAMES if f"\n  {name} " not in answer.out] == []


@pytest.mark.parametrize("language", USAGE)
@pytest.mark.parametrize("name", NAMES)
def test_a_command_has_a_page_with_its_options(name: str, language: str, call: Call) -> None:
    answer = call(name, "--help", f"--language={language}")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith(f"{USAGE[language]} {name}")
    shown = {option for option in OPTIONS if f"\n  --{option} " in answer.out}
    assert shown == set(command(name).options)
    assert max(map(len, answer.out.splitlines())) <= 88


def test_the_help_is_finnish_by_default_and_comes_before_mistakes(call: Call) -> None:
    assert call("--help").out.startswith("Käyttö")
    assert call("-h").out == call("--help").out
    assert call("check", "--nonsense", "--help").out == call("check", "--help").out


def test_without_a_word_the_help_is_a_mistake(call: Call) -> None:
    answer = call()
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == call("--help").out


def test_the_version_is_that_of_the_metadata(call: Call) -> None:
    from importlib.metadata import version

    for words in (["--version"], ["check", "--version"]):
        answer = call(*words)
        assert (answer.code, answer.out) == (0, f"ekirjasto {version('ekirjasto-model')}\n")
