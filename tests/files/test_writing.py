"""Folders appear whole, and nothing that exists is written over."""

from __future__ import annotations

from pathlib import Path

import pytest

from ekirjasto_model.errors import FolderInUseError
from ekirjasto_model.files.writing import write_folder

FILES = {"agreement.yaml": b"kind: agreement\n", "e-library.yaml": b"kind: e-library\n"}


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_folder_is_written_with_those_above_it(tmp_path: Path) -> None:
    assert tree(write_folder(tmp_path / "new", FILES)) == FILES
    assert tree(write_folder(tmp_path / "far" / "below" / "it", FILES)) == FILES
    assert sorted(path.name for path in tmp_path.iterdir()) == ["far", "new"]


def test_an_empty_folder_is_filled_and_stays_the_same_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tmp_path.stat().st_ino
    monkeypatch.chdir(tmp_path)
    write_folder(".", FILES)
    assert (tree(tmp_path), tmp_path.stat().st_ino) == (FILES, before)


@pytest.mark.parametrize("taken", ["folder", "hidden", "file", "link", "under"])
def test_nothing_is_written_over(taken: str, tmp_path: Path) -> None:
    target = tmp_path / "target"
    if taken in ("folder", "hidden"):
        target.mkdir()
        (target / (".x" if taken == "hidden" else "x")).write_bytes(b"mine")
    elif taken == "link":
        target.symlink_to(tmp_path / "nothing")
    else:
        target.write_bytes(b"mine")
    before = tree(tmp_path)
    with pytest.raises(FolderInUseError):
        write_folder(target / "below" if taken == "under" else target, FILES)
    assert tree(tmp_path) == before


def test_a_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    opened: list[str] = []
    real = Path.open

    def fail_at_the_second(path: Path, mode: str = "r") -> object:
        opened.append(path.name)
        if len(opened) % 2 == 0:
            raise OSError(28, "No space left on device")
        return real(path, mode)

    monkeypatch.setattr(Path, "open", fail_at_the_second)
    for name in ("empty", "new"):
        with pytest.raises(OSError, match="No space"):
            write_folder(tmp_path / name, FILES)
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a//b", "a/../b", "a/", "/x", "a\\b", "C:x", "a\0", "..\\x"])
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a plain file name"):
        write_folder(tmp_path / "new", {**FILES, name: b""})
    assert list(tmp_path.iterdir()) == []


def test_files_may_stand_in_folders_within_the_folder(tmp_path: Path) -> None:
    files = {"README.md": b"choose", "fi/README.md": b"suomi", "fi/luvut/1.md": b"yksi"}
    assert tree(write_folder(tmp_path / "new", files)) == files
    (tmp_path / "empty").mkdir()
    assert tree(write_folder(tmp_path / "empty", files)) == files


def test_a_folder_within_is_taken_away_again_should_a_file_fail(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(OSError, match="empty"):
        write_folder(tmp_path / "empty", {"fi/a": b"a", "x" * 300: b"too long a name"})
    assert list((tmp_path / "empty").iterdir()) == []
