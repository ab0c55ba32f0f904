"""The handbook's table of commands has every command, and nothing that is none."""

from __future__ import annotations

from ekirjasto_model.chapters.handbook.checking_and_sharing import COMMANDS
from ekirjasto_model.cli.commands import NAMES, command
from ekirjasto_model.values.language import Language


def test_every_command_stands_in_the_table_once() -> None:
    assert sorted(words.split()[1] for words, _ in COMMANDS) == sorted(NAMES)


def test_options_are_those_that_the_command_has() -> None:
    for words, does in COMMANDS:
        known = command(words.split()[1]).options
        told = (*words.split(), *(word.strip(".,") for language in Language for word in does.said(language).split()))
        assert all(word[2:] in known for word in told if word.startswith("--")), words
