"""What somebody probably meant."""

from __future__ import annotations

from collections.abc import Sequence


def nearest(word: str, names: Sequence[str]) -> str | None:
    """Return the name that a word is most like, if it is like any.

    >>> nearest("chek", ("demo", "check")), nearest("what", ("demo", "check"))
    ('check', None)
    """
    from difflib import get_close_matches

    return next(iter(get_close_matches(word.lower(), names, n=1, cutoff=0.6)), None)
