"""Opening one file with care: nothing but a regular file, and no more of it than the limit."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ekirjasto_model.values.limits import MAX_FILE_BYTES

NO_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class NotAFileError(OSError):
    """The path leads to a folder, a pipe, a device or a socket."""


def read_bounded(path: Path) -> bytes:
    """Return the bytes of a regular file, at most one more than ``MAX_FILE_BYTES``.

    The one byte too many tells whoever parses it that the file is too large.
    What is not a regular file is not opened, so that neither a pipe nor a
    device can make the reader wait.

    Raises:
        NotAFileError: the path leads to something else than a regular file.
        OSError: the file cannot be opened or read.
    """
    _insist_on_file(path.stat())
    descriptor = os.open(path, os.O_RDONLY | NO_WAITING)
    with os.fdopen(descriptor, "rb") as stream:
        _insist_on_file(os.fstat(descriptor))
        return stream.read(MAX_FILE_BYTES + 1)


def _insist_on_file(status: os.stat_result) -> None:
    """Refuse whatever is no regular file."""
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError
