"""``ekirjasto handbook``."""

from __future__ import annotations

from pathlib import Path

import pytest

from ekirjasto_model.cli.main import main
from ekirjasto_model.publishing.handbook import PATHS

ROOT = Path(__file__).parents[2]


def written(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_command_writes_what_is_committed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["handbook", "--to", str(tmp_path / "new")]) == 0
    assert "README.md" in capsys.readouterr().out
    assert written(tmp_path / "new") == written(ROOT / "docs" / "handbook")


def test_one_language_stands_by_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["handbook", "--to", str(tmp_path / "new"), "--language", "sv"]) == 0
    assert capsys.readouterr().out.startswith("Handboken har skrivits")
    assert set(written(tmp_path / "new")) == {*PATHS.values(), "README.md"}


def test_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.md").write_text("mine")
    assert main(["handbook", "--to", str(tmp_path), "--language", "en"]) == 2
    assert written(tmp_path) == {"mine.md": b"mine"}
    assert "not empty" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["handbook"], "Kansio puuttuu."),
        (["handbook", "--to"], "--to KANSIO"),
        (["handbook", "there", "--language", "en"], "ekirjasto handbook --to FOLDER"),
        (["handbook", "--to", "x", "--year", "2022"], "--year"),
    ],
)
def test_a_mistake_is_told_with_its_repair(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    told = capsys.readouterr()
    assert (told.out, said in told.err) == ("", True)
