"""A mistake in a cost annex stops the sharing: its one finding is told in every language, and no share is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ekirjasto_model.cli.main import main
from tests.mistakes.findings import files_of
from tests.mistakes.mistake import Mistake
from tests.mistakes.rows_costs import ROWS


@pytest.fixture
def folder(tmp_path: Path, mistake: Mistake) -> Path:
    """A folder with the example's files and the mistake."""
    for name, content in files_of(mistake.example).items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / mistake.file).write_text(mistake.applied(), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("mistake", ROWS, ids=str)
def test_one_finding_and_no_sum(
    mistake: Mistake, folder: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    year = mistake.file.removesuffix(".yaml")[-4:]
    words = ["allocate", str(folder), "--year", year, "--as-of", "2026-03-01", "--format", "json"]
    assert main([*words, "--language", language]) == 1
    told = json.loads(capsys.readouterr().out)
    (finding,) = told["findings"]
    file, place, _ = mistake.expected()
    assert "shares" not in told
    assert finding["rule"] == mistake.rule
    assert (Path(finding["file"]).name, finding["line"], finding["column"]) == (file, *place)
