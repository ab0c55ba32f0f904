"""How each kind of document begins in the model e-library's files."""

from __future__ import annotations

from collections.abc import Mapping

from ekirjasto_model.chapters.rule_examples import CUT, MODEL
from ekirjasto_model.examples.library import example_files

BEGINNINGS: Mapping[str, tuple[str, str]] = {
    "e-library": ("e-library.yaml", '  - code: "105"'),
    "agreement": ("agreement.yaml", "  # Hyrynsalmi"),
    "responsibilities": ("responsibilities.yaml", "  - duty: service-selection"),
    "cost-annex": ("cost-annex-2026.yaml", "  - id: music-box-content"),
    "joining-case": ("joining-case.yaml", "  - event: comment-round"),
    "own-costs": ("own-costs.yaml", "sources:"),
    "settings": ("settings.yaml", "sources:"),
}
"""For each kind a file, and the line before which what is shown of it ends."""


def excerpt(kind: str) -> tuple[str, str]:
    """Return the name of a file of this kind, and its first lines.

    Raises:
        ValueError: the line before which the excerpt ends is not in the file.

    >>> file, lines = excerpt("settings")
    >>> file, lines.splitlines()[0]
    ('settings.yaml', 'kind: settings')
    """
    name, end = BEGINNINGS[kind]
    content = next(file.content for file in example_files(MODEL) if file.name == name).decode()
    lines = content.splitlines()
    shown = lines[: lines.index(end)]
    return name, "\n".join((*shown, f"# {CUT}"))
