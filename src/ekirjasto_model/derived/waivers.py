"""What a waiver's path says of a file."""

from __future__ import annotations

from ekirjasto_model.values.path import covers


def steps_within(at: str, settings: str, file: str) -> tuple[str, ...] | None:
    """Return the steps of a waiver's path within a file, or None where it is about another file.

    The path begins with the file's name as it stands beside the file of the
    settings. It may end there: then it is about the whole file.

    >>> steps_within("agreement.yaml/parties/785", "north/settings.yaml", "north/agreement.yaml")
    ('parties', '785')
    >>> steps_within("agreement.yaml", "north/settings.yaml", "south/agreement.yaml") is None
    True
    """
    folder = settings[: settings.rfind("/") + 1]
    if not file.startswith(folder):
        return None
    parts, path = file.removeprefix(folder).split("/"), at.split("/")
    return tuple(path[len(parts) :]) if covers(path[: len(parts)], parts, None) else None
