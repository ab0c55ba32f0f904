"""What is opened, what it is called, and what only becomes a flaw."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from ekirjasto_model.errors import CannotOpenError
from ekirjasto_model.files.opening import read_files
from ekirjasto_model.values.limits import MAX_FILE_BYTES, MAX_FILES


def write(folder: Path, *names: str, content: str = "kind: settings\n") -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


def names(*paths: Path | str) -> list[str]:
    return [file.name for file in read_files(paths)]


def flaws(*paths: Path | str) -> dict[str, str]:
    return {file.name: file.flaw.rule for file in read_files(paths) if file.flaw}


def test_a_folder_gives_its_own_files_in_order_and_leaves_the_hidden_ones(tmp_path: Path) -> None:
    write(tmp_path, "b.yml", "a.yaml", "c.JSON", ".hidden.yaml", "notes.txt", "d.toml", "e.xlsx", "f.xls", "g.ods")
    assert names(tmp_path) == ["a.yaml", "b.yml", "c.JSON", "d.toml", "e.xlsx", "f.xls", "g.ods"]
    assert read_files([tmp_path])[0].content == b"kind: settings\n"


def test_the_order_of_the_arguments_changes_nothing(tmp_path: Path) -> None:
    one, two = write(tmp_path / "one", "a.yaml"), write(tmp_path / "two", "a.yaml")
    three = write(tmp_path, "three.yaml") / "three.yaml"
    assert read_files([one, two, three]) == read_files([three, two, one])
    assert names(one, two) == [f"{one.as_posix()}/a.yaml", f"{two.as_posix()}/a.yaml"]


def test_a_file_is_called_as_it_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "pohjoinen/agreement.yaml", "agreement.yaml")
    monkeypatch.chdir(tmp_path)
    assert names("pohjoinen/agreement.yaml") == ["pohjoinen/agreement.yaml"]
    assert names("pohjoinen", "./agreement.yaml") == ["agreement.yaml", "pohjoinen/agreement.yaml"]
    assert names("pohjoinen/") == ["agreement.yaml"]


def test_a_file_named_twice_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.yaml")
    monkeypatch.chdir(tmp_path)
    assert names(".", "a.yaml", tmp_path / "a.yaml", "./a.yaml") == ["a.yaml"]


@pytest.mark.parametrize("path", ["", "nothing.yaml", "a\0b"])
def test_a_path_that_leads_nowhere_is_missing(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.yaml")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CannotOpenError) as caught:
        read_files([path])
    assert (caught.value.path, caught.value.reason) == (path, "missing")


def test_a_folder_without_files_of_ours_is_empty(tmp_path: Path) -> None:
    write(tmp_path, "below/a.yaml", "notes.txt")
    with pytest.raises(CannotOpenError) as caught:
        read_files([tmp_path])
    assert caught.value.reason == "empty"


def test_a_folder_within_a_folder_is_told_of_and_not_read(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "old/b.yaml", "pictures/c.png", ".git/d.yaml", "e.yaml/f.txt")
    assert names(tmp_path) == ["a.yaml", "old"]
    assert flaws(tmp_path) == {"old": "reading.subfolder-not-read"}


def test_no_more_than_one_byte_too_many_is_read(tmp_path: Path) -> None:
    (tmp_path / "large.yaml").write_bytes(b"#" * (MAX_FILE_BYTES + 1000))
    assert [len(file.content) for file in read_files([tmp_path])] == [MAX_FILE_BYTES + 1]


def test_no_more_than_a_thousand_files_are_read(tmp_path: Path) -> None:
    write(tmp_path, *(f"{number:04}.yaml" for number in range(MAX_FILES + 5)))
    assert len(names(tmp_path)) == MAX_FILES + 1
    assert flaws(tmp_path) == {"1000.yaml": "reading.too-many-files"}


def test_links_are_followed_within_a_folder_only(tmp_path: Path) -> None:
    inside = write(tmp_path / "inside", "a.yaml", ".b.yaml")
    write(tmp_path, "outside.yaml", content="secret")
    links = {"near.yaml": ".b.yaml", "out.yaml": "../outside.yaml", "chain.yaml": "out.yaml", "gone.yaml": "nothing"}
    for name, target in {**links, "loop.yaml": "loop.yaml", "same.yaml": "a.yaml"}.items():
        (inside / name).symlink_to(target)
    assert names(inside) == ["a.yaml", "chain.yaml", "gone.yaml", "loop.yaml", "near.yaml", "out.yaml"]
    assert flaws(inside) == {
        "chain.yaml": "reading.link-leaves-folder",
        "out.yaml": "reading.link-leaves-folder",
        "gone.yaml": "reading.unreadable-file",
        "loop.yaml": "reading.unreadable-file",
    }
    assert b"secret" not in b"".join(file.content for file in read_files([inside]))


def test_a_link_that_the_user_named_is_followed(tmp_path: Path) -> None:
    write(tmp_path / "real", "a.yaml")
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "file.yaml").symlink_to("real/a.yaml")
    assert names(tmp_path / "folder") == ["a.yaml"]
    assert read_files([tmp_path / "file.yaml"])[0].content == b"kind: settings\n"


def test_a_file_named_itself_is_read_though_a_link_in_a_folder_leads_to_it(tmp_path: Path) -> None:
    folder = write(tmp_path / "folder", "a.yaml")
    outside = write(tmp_path, "outside.yaml") / "outside.yaml"
    (folder / "b.yaml").symlink_to(outside)
    contents = {file.name: file.content for file in read_files([folder, outside])}
    assert contents[outside.as_posix()] == b"kind: settings\n"


@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_what_is_no_file_is_not_opened(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, "a.yaml"))
    if kind == "pipe":
        os.mkfifo("b.yaml")
    elif kind == "socket":
        socket.socket(socket.AF_UNIX).bind("b.yaml")
    else:
        Path("b.yaml").symlink_to("/dev/zero")
    with pytest.raises(CannotOpenError) as caught:
        read_files(["b.yaml"])
    assert caught.value.reason == "neither"
    left_out = "reading.link-leaves-folder" if kind == "device" else "reading.unreadable-file"
    assert flaws(".") == {"b.yaml": left_out}


def test_a_file_that_may_not_be_read_is_a_flaw_in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "a.yaml", "b.yaml")

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "no", str(path))

    monkeypatch.setattr("ekirjasto_model.files.opening.read_bounded", refuse)
    assert set(flaws(tmp_path).values()) == {"reading.unreadable-file"}
    with pytest.raises(CannotOpenError) as caught:
        read_files([tmp_path / "a.yaml"])
    assert caught.value.reason == "forbidden"


def test_a_name_that_is_no_text_becomes_one(tmp_path: Path) -> None:
    write(tmp_path, "a\nb.yaml")
    (tmp_path / os.fsdecode(b"s\xe4.yaml")).write_bytes(b"")
    assert names(tmp_path) == ["a\nb.yaml", "s\\xe4.yaml"]


def test_a_spreadsheet_beside_the_files_is_told_and_hides_nothing(tmp_path: Path) -> None:
    from pendulum import Date

    from ekirjasto_model.checking import check
    from ekirjasto_model.examples.library import example_files

    for file in example_files("malli"):
        (tmp_path / file.name).write_bytes(file.content)
    for name in ("kulut.xlsx", "pyproject.toml"):
        (tmp_path / name).write_bytes(b"PK\x03\x04")
    report = check(read_files([tmp_path]), Date(2026, 3, 1)).report
    assert [(one.rule, one.location.file) for one in report.findings] == [
        ("reading.other-format", "kulut.xlsx"),
        ("reading.other-format", "pyproject.toml"),
    ]
    assert not report.not_checked
