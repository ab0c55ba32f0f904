"""The responsibilities of pohjoinen as they were read aloud, in every language: made anew by ``tests/renew.py``."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from ekirjasto_model.values.language import Language
from tests.tour import printed

CALLS = {"pohjoinen": "", "utsjoki": " --holder Utsjoki"}


def pages() -> Iterator[tuple[str, str]]:
    """Give the name and the text of every page."""
    with tempfile.TemporaryDirectory() as folder:
        printed("ekirjasto example pohjoinen pohjoinen", folder)
        for name, holder in CALLS.items():
            for language in Language:
                words = f"ekirjasto responsibilities pohjoinen --as-of 2022-12-31 --language {language}{holder}"
                yield f"responsibilities-{name}.{language}.txt", printed(words, folder)
