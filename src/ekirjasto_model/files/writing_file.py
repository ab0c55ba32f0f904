"""Writing one file of a user's choice."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from ekirjasto_model.errors import FileInUseError

LOOKED_AT = 64
"""How many bytes of a file decide whether it may be replaced."""


def write_file(path: str | Path, content: bytes, may_replace: Callable[[bytes], bool] | None = None) -> Path:
    """Write a file and the folders above it that are missing; return its path.

    The file appears whole or not at all: it is written beside its place under a
    hidden name and then renamed. Nothing that exists is written over, unless
    ``may_replace`` says so of the file's first bytes; a link is followed then.

    Raises:
        FileInUseError: the path is in use, by a file that may not be replaced or by something else.
        OSError: the folder, which the error names, cannot be written.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     written = write_file(Path(folder, "calendar.ics"), b"BEGIN:VCALENDAR")
    ...     written.name, written.read_bytes()
    ('calendar.ics', b'BEGIN:VCALENDAR')
    """
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if may_replace is None or not os.path.lexists(target):
            _create(target, content)
        else:
            _replace(target, content, may_replace)
    except OSError as error:
        error.filename = str(target.parent)
        raise
    return target


def _create(target: Path, content: bytes) -> None:
    """Write a file that does not exist yet; its name is taken first, so that nobody else's is written over."""
    try:
        target.open("xb").close()
    except FileExistsError as error:
        raise FileInUseError(str(target), "there") from error
    try:
        _put(target, content)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _replace(target: Path, content: bytes, may_replace: Callable[[bytes], bool]) -> None:
    """Write a file in the place of one that may be replaced."""
    real = Path(os.path.realpath(target))
    if not real.is_file():
        raise FileInUseError(str(target), "other")
    with real.open("rb") as stream:
        first = stream.read(LOOKED_AT)
    if not may_replace(first):
        raise FileInUseError(str(target), "other")
    _put(real, content)


def _put(target: Path, content: bytes) -> None:
    """Write a file beside its place and put it there in one step."""
    waiting = target.parent / f".ekirjasto-{secrets.token_hex(8)}"
    try:
        with waiting.open("xb") as stream:
            stream.write(content)
        waiting.replace(target)
    except BaseException:
        waiting.unlink(missing_ok=True)
        raise
