"""The bounds within which files are read and findings told: far more than any e-library needs."""

from __future__ import annotations

MAX_FILE_BYTES = 5 * 1024 * 1024
"""The greatest size of one file, in bytes: 5 MiB."""

MAX_BYTES = 20 * 1024 * 1024
"""The greatest size of all files that are read at once, in bytes: 20 MiB."""

MAX_FILES = 1000
"""The greatest number of files that are read at once."""

MAX_FINDINGS = 2000
"""How many findings a report lists, and how many one rule is asked for.

Were every code of a nationwide e-library written without quotation marks, some
300 municipalities in six lists, all of these findings would still be listed.
"""

MAX_RELATED = 400
"""How many related places a finding lists: more than there are municipalities."""
