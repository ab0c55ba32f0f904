"""Opening what the user named: files and folders."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from ekirjasto_model.errors import CannotOpenError
from ekirjasto_model.files.naming import FIGURES, Found, is_worth_a_look, may_hold_documents, names
from ekirjasto_model.files.one_file import NotAFileError, read_bounded
from ekirjasto_model.parsing.too_much import too_many_bytes
from ekirjasto_model.values.finding import Fact, Flaw
from ekirjasto_model.values.limits import MAX_BYTES, MAX_FILES
from ekirjasto_model.values.source_file import SourceFile


def read_files(paths: Sequence[str | Path]) -> tuple[SourceFile, ...]:
    """Read files, and the files that stand directly in folders, in the order of their names.

    A path that was named must open. Something wrong with a file inside a folder
    is a flaw of that file instead, and the others are read. Hidden files are left
    aside, a file is read once however often it is named, and neither links that
    lead out of a folder nor folders within it are followed.

    Raises:
        CannotOpenError: a named path cannot be opened, or a folder holds no file of ours.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     _ = Path(folder, "settings.yaml").write_bytes(b"kind: settings")
    ...     [(file.name, file.content) for file in read_files([folder])]
    [('settings.yaml', b'kind: settings')]
    """
    named = sorted(map(_named, paths), key=Path.as_posix)
    folders = [path for path in named if os.path.isdir(path)]  # noqa: PTH112 (Path.is_dir raises where it may not look)
    alone = [Found(beside) for path in named if path not in folders for beside in (path, *_figures_beside(path))]
    found: dict[str, Found] = {}
    for thing in chain(*map(_found_in, folders), alone):
        found.setdefault(_identity(thing), thing)
    things = list(found.values())
    listed = sorted(zip(names(things), things, strict=True), key=lambda pair: pair[0])
    files: list[SourceFile] = []
    room = MAX_BYTES
    for name, thing in listed[:MAX_FILES]:
        files.append(_read(name, thing))
        room -= len(files[-1].content)
        if room < 0:
            return (*files[:-1], SourceFile(name, b"", too_many_bytes()))
    if len(listed) > MAX_FILES:
        counts = {"count": len(listed), "limit": MAX_FILES}
        files.append(_flawed(listed[MAX_FILES][0], "reading.too-many-files", counts))
    return tuple(files)


def _named(path: str | Path) -> Path:
    """Return a path that somebody named; the empty one names nothing."""
    if not str(path) or "\0" in str(path):
        raise CannotOpenError(str(path), "missing")
    return Path(path)


def _found_in(folder: Path) -> Iterator[Found]:
    """Give the files of a folder that are worth a look, and folders in it that hold files of ours."""
    try:
        with os.scandir(folder) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        raise CannotOpenError(str(folder), _reason(error)) from error
    files = [entry for entry in inside if is_worth_a_look(entry.name) and not entry.is_dir(follow_symlinks=False)]
    if not files:
        raise CannotOpenError(str(folder), "empty")
    files += _figures(inside, [folder / entry.name for entry in files])
    unread = [entry for entry in inside if entry.is_dir(follow_symlinks=False) and _holds_documents(entry)]
    for entry in (*files, *unread):
        yield Found(folder / entry.name, folder)


def _figures(inside: list[os.DirEntry[str]], documents: list[Path]) -> list[os.DirEntry[str]]:
    """Return the files of figures in a folder whose names stand in one of its documents."""
    found = [
        entry
        for entry in inside
        if entry.name.lower().endswith(FIGURES) and not entry.name.startswith(".") and not entry.is_dir()
    ]
    if not found:
        return []
    texts = [text for path in documents if (text := _text(path))]
    return [entry for entry in found if any(os.fsencode(entry.name) in text for text in texts)]


def _figures_beside(path: Path) -> Iterator[Path]:
    """Give the files of figures beside a file that was named, if it names them; no link is followed."""
    try:
        with os.scandir(path.parent) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in _figures(inside, [path]):
        if not entry.is_symlink():
            yield path.parent / entry.name


def _text(path: Path) -> bytes:
    """Return the bytes of a document, none of what cannot be read or is a link."""
    try:
        return b"" if path.is_symlink() else read_bounded(path)
    except OSError:
        return b""


def _holds_documents(entry: os.DirEntry[str]) -> bool:
    """Tell whether a folder inside a folder holds files that look like ours."""
    if entry.name.startswith("."):
        return False
    try:
        with os.scandir(entry) as inside:
            return any(may_hold_documents(within.name) for within in inside)
    except OSError:
        return False


def _identity(thing: Found) -> str:
    """Return what is the same for two ways to one file; a link out of a folder stands for itself."""
    return os.path.abspath(thing.path) if _leaves_folder(thing) else os.path.realpath(thing.path)  # noqa: PTH100


def _leaves_folder(thing: Found) -> bool:
    """Tell whether a link in a folder leads out of it."""
    if thing.folder is None:
        return False
    return not Path(os.path.realpath(thing.path)).is_relative_to(os.path.realpath(thing.folder))


def _read(name: str, thing: Found) -> SourceFile:
    """Read one file; a flaw tells what was wrong inside a folder."""
    if thing.folder is None:
        try:
            return SourceFile(name, read_bounded(thing.path))
        except OSError as error:
            raise CannotOpenError(str(thing.path), _reason(error)) from error
    if thing.path.is_dir() and not thing.path.is_symlink():
        return _flawed(name, "reading.subfolder-not-read", {"folder": name})
    if not may_hold_documents(thing.path.name) and not thing.path.name.lower().endswith(FIGURES):
        return _flawed(name, "reading.other-format", {"file": name})
    if _leaves_folder(thing):
        return _flawed(name, "reading.link-leaves-folder", {"file": name})
    try:
        return SourceFile(name, read_bounded(Path(os.path.realpath(thing.path))))
    except OSError:
        return _flawed(name, "reading.unreadable-file", {"file": name})


def _flawed(name: str, rule: str, facts: Mapping[str, Fact]) -> SourceFile:
    """Return a file without content that tells why it has none."""
    return SourceFile(name, b"", Flaw(rule, 1, 1, facts))


def _reason(error: OSError) -> str:
    """Name in one of ``CannotOpenError``'s words why something cannot be opened."""
    if isinstance(error, NotAFileError):
        return "neither"
    if isinstance(error, FileNotFoundError):
        return "missing"
    return "forbidden" if isinstance(error, PermissionError) else "other"
