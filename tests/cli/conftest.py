"""Folders to work in and a way to call the command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from ekirjasto_model.cli.main import main
from ekirjasto_model.examples.library import example_files


@frozen
class Answer:
    """What one call gave: the exit code and what was written."""

    code: int
    out: str
    err: str


Call = Callable[..., Answer]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the command in a folder of its own that holds the example ``malli``."""
    (tmp_path / "malli").mkdir()
    for file in example_files("malli"):
        (tmp_path / "malli" / file.name).write_bytes(file.content)
    monkeypatch.chdir(tmp_path)

    def answered(*words: str) -> Answer:
        code = main(words)
        written = capsys.readouterr()
        return Answer(code, written.out, written.err)

    return answered
