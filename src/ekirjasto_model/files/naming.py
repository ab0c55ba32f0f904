"""What files are called in findings."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

from attrs import frozen

LISTED = (".yaml", ".yml", ".json")
"""The endings of files that may hold documents."""

MISTAKEN = (".toml", ".xlsx", ".xls", ".ods")
"""The endings of files that are opened only so that a finding can tell they are no files of ours."""


FIGURES = ".csv"
"""The ending of files of figures, which are read only where a document names them."""


@frozen
class Found:
    """Something that was found and may be read.

    ``folder`` is the folder it was found in, as the user named it, or None for a
    file that was named itself.
    """

    path: Path
    folder: Path | None = None


def may_hold_documents(name: str) -> bool:
    """Tell whether a file's name, which must not be hidden, ends as our files do.

    >>> may_hold_documents("agreement.YAML"), may_hold_documents(".agreement.yaml")
    (True, False)
    """
    return not name.startswith(".") and name.lower().endswith(LISTED)


def is_worth_a_look(name: str) -> bool:
    """Tell whether a file of this name in a folder is read, if only to say what it is."""
    return not name.startswith(".") and name.lower().endswith(LISTED + MISTAKEN)


def printable(name: str) -> str:
    r"""Return a name whose bytes that are no text are written out.

    >>> printable("sopimus-\udce4.yaml")
    'sopimus-\\xe4.yaml'
    """
    try:
        return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:
        return name.encode("utf-8", "backslashreplace").decode("utf-8")


def names(found: list[Found]) -> list[str]:
    """Name each thing found, with ``/``, so that no two names are equal.

    What was found in the only folder is named within it; where several folders
    were named, or a file of the same name beside one, the folder goes in front.
    Letters are whole ones, as people type them: some systems keep an ä in two parts.

    >>> names([Found(Path("pohjoinen/agreement.yaml"), Path("pohjoinen"))])
    ['agreement.yaml']
    """
    short = [printable(thing.path.name if thing.folder else thing.path.as_posix()) for thing in found]
    folders = {thing.folder for thing in found if thing.folder}
    if len(folders) > 1 or len(set(short)) < len(short):
        long = ((thing.folder / thing.path.name) if thing.folder else thing.path for thing in found)
        short = [printable(path.as_posix()) for path in long]
    whole = [normalize("NFC", name) for name in short]
    return whole if len(set(whole)) == len(set(short)) else short
