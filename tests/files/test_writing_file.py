"""One file appears whole, and is written over only where somebody said so."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ekirjasto_model.errors import FileInUseError
from ekirjasto_model.files.writing_file import write_file

OLD, NEW = b"old one", b"new one"


def is_old(first: bytes) -> bool:
    return first.startswith(b"old")


def test_a_new_file_is_written_with_the_folders_above_it(tmp_path: Path) -> None:
    assert write_file(tmp_path / "far" / "below" / "a", NEW).read_bytes() == NEW
    assert write_file(str(tmp_path / "a"), NEW, is_old).read_bytes() == NEW
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "far"]


@pytest.mark.parametrize("taken", ["file", "folder", "link"])
def test_nothing_is_written_over_unless_told(taken: str, tmp_path: Path) -> None:
    target, other = tmp_path / "target", tmp_path / "other"
    if taken == "folder":
        target.mkdir()
    elif taken == "link":
        target.symlink_to(other)
    else:
        target.write_bytes(OLD)
    with pytest.raises(FileInUseError) as caught:
        write_file(target, NEW)
    assert (caught.value.path, caught.value.reason) == (str(target), "there")
    assert [path.name for path in tmp_path.iterdir()] == ["target"]
    assert taken != "file" or target.read_bytes() == OLD


def test_only_what_may_be_replaced_is(tmp_path: Path) -> None:
    old, mine, link = tmp_path / "old", tmp_path / "mine", tmp_path / "link"
    old.write_bytes(OLD)
    mine.write_bytes(b"mine")
    link.symlink_to(old)
    write_file(link, NEW, is_old)
    assert (link.is_symlink(), old.read_bytes()) == (True, NEW)
    os.mkfifo(tmp_path / "pipe")
    for target in (mine, tmp_path, tmp_path / "pipe", link):
        with pytest.raises(FileInUseError) as caught:
            write_file(target, b"other", is_old)
        assert caught.value.reason == "other"
    assert (mine.read_bytes(), old.read_bytes()) == (b"mine", NEW)


@pytest.mark.parametrize("exists", [True, False])
def test_a_failure_leaves_what_was_there(exists: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a"
    if exists:
        target.write_bytes(OLD)

    def fail(path: Path, onto: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space") as caught:
        write_file(target, NEW, is_old if exists else None)
    assert caught.value.filename == str(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == ({"a": OLD} if exists else {})


def test_a_folder_that_is_a_file_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    with pytest.raises((FileExistsError, NotADirectoryError)) as caught:
        write_file(tmp_path / "a" / "b", NEW)
    assert caught.value.filename == str(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == OLD
