"""How much a file may hold before reading stops: far more than any e-library needs."""

from __future__ import annotations

MAX_DEPTH = 64
"""How many lists and mappings may stand within one another."""

MAX_VALUES = 200_000
"""How many values a file may hold, those that aliases repeat counted each time."""

MAX_DIGITS = 300
"""How many characters a whole number may have and still be worked out."""

MAX_TAG_DIRECTIVES = 100
"""How many times a file may say ``%TAG``; no file of ours needs it."""

MAX_DOCUMENTS = 1000
"""How many documents all files together may hold: as many as there may be files, each with one."""

MAX_VALUES_IN_ALL = 500_000
"""How many values all files together may hold before no further file is read."""
