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
