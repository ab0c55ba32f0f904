"""README tells the truth."""

from __future__ import annotations

import doctest
import re

from tests.tour import README, commands, toured

TEXT = README.read_text("utf-8")


def test_the_tour_prints_what_it_says() -> None:
    assert "[…]" not in TEXT
    assert toured(TEXT) == TEXT, "run: python tests/renew.py"


def test_the_tour_shows_a_mistake_and_its_repair() -> None:
    blocks = re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)
    assert sum(len(commands(block)) for block in blocks) >= 6
    assert "structure.comma-in-number" in TEXT
    assert 'Repair: Write "0.35".' in TEXT


def test_the_python_of_the_tour_runs() -> None:
    failed, tried = doctest.testfile(str(README), module_relative=False, encoding="utf-8")
    assert tried > 5
    assert failed == 0


def test_the_two_commands_stand_once_each() -> None:
    found = [line for line in TEXT.splitlines() if line.startswith("    python3 -m venv .venv && ")]
    assert len(found) == 2
    assert found[0].endswith("ekirjasto demo")
    assert found[1].endswith("-m pytest")


def test_every_command_is_in_the_table() -> None:
    from ekirjasto_model.cli.main import main

    told = set(re.findall(r"^\| `ekirjasto (\w+)", TEXT, re.MULTILINE))
    assert told == {
        "demo",
        "check",
        "allocate",
        "compare",
        "fairness",
        "join",
        "status",
        "responsibilities",
        "calendar",
        "example",
        "schema",
        "handbook",
    }
    for command in told:
        assert main([command, "--help"]) == 0
