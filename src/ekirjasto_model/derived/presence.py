"""Whether documents of a kind are there, and sound."""

from __future__ import annotations

from ekirjasto_model.derived.configuration import Configuration


def is_complete(configuration: Configuration, kind: str) -> bool:
    """Tell whether there are documents of a kind and every one of them could be read.

    A document whose kind could not be told might be of any kind, so that nothing
    is complete beside it. What is missing in a complete kind is missing indeed.
    """
    kinds = [filed.kind for filed in configuration.filed if filed.document is not None]
    faulty = [filed.kind for filed in configuration.filed if filed.document is None]
    return kind in kinds and kind not in faulty and "" not in faulty
