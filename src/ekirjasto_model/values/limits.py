"""The bounds within which files are read."""

from __future__ import annotations

MAX_FILE_BYTES = 5 * 1024 * 1024
"""The greatest size of one file, in bytes: 5 MiB."""

MAX_FILES = 1000
"""The greatest number of files that are read at once."""
