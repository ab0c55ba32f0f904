"""Writing files into a folder of their own."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

from ekirjasto_model.errors import FolderInUseError


def write_folder(folder: str | Path, files: Mapping[str, bytes]) -> Path:
    """Write files into a new folder, or into one that is empty; return its path.

    A file's name may lead into folders within it, with ``/`` between. A new folder
    appears whole or not at all: it is written beside its place under a hidden name
    and then renamed. An empty folder is filled file by file, and
    emptied again should one fail. Nothing that exists is ever written over.

    Raises:
        FolderInUseError: there is something in the folder already, or the path is that of a file.
        ValueError: a file's name would lead out of the folder.
        OSError: the folder, which the error names, cannot be written.
    """
    for name in files:
        _insist_on_plain(name)
    target = Path(folder)
    try:
        if not target.is_dir():
            _create(target, files)
        elif any(target.iterdir()):
            raise FolderInUseError(str(folder))
        else:
            _fill(target, files)
    except OSError as error:
        error.filename = str(folder)
        raise
    return target


def _insist_on_plain(name: str) -> None:
    """Refuse the name of a file that would not stand in its folder, or in a folder within it."""
    for step in name.split("/"):
        names = {step, PurePosixPath(step).name, PureWindowsPath(step).name}
        if step in ("", ".", "..") or "\0" in step or len(names) > 1:
            raise ValueError(f"not a plain file name: {name!r}")


def _create(target: Path, files: Mapping[str, bytes]) -> None:
    """Write a folder that does not exist yet, together with the folders above it that are missing."""
    absolute = target.absolute()
    missing = absolute
    while not missing.parent.exists():
        missing = missing.parent
    if missing.exists() or missing.is_symlink() or not missing.parent.is_dir():
        raise FolderInUseError(str(target))
    waiting = missing.parent / f".ekirjasto-{secrets.token_hex(8)}"
    waiting.mkdir()
    try:
        inner = waiting / absolute.relative_to(missing)
        inner.mkdir(parents=True, exist_ok=True)
        _fill(inner, files)
        if missing.exists():
            raise FolderInUseError(str(target))
        waiting.rename(missing)
    except BaseException:
        shutil.rmtree(waiting, ignore_errors=True)
        raise


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write new files into a folder; take them away again should one fail."""
    written: list[Path] = []
    within = sorted({folder / above for name in files for above in PurePosixPath(name).parents} - {folder})
    made: list[Path] = []
    try:
        for path in within:
            path.mkdir()
            made.append(path)
        for name, content in sorted(files.items()):
            with (folder / name).open("xb") as stream:
                written.append(folder / name)
                stream.write(content)
    except BaseException as error:
        for path in written:
            path.unlink(missing_ok=True)
        for path in reversed(made):
            path.rmdir()
        if isinstance(error, FileExistsError):
            raise FolderInUseError(str(folder)) from error
        raise
