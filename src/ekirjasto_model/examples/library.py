"""The e-libraries that ship in the package, as the bytes of their files."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType

from pendulum import Date

from ekirjasto_model.errors import UnknownNameError
from ekirjasto_model.values.source_file import SourceFile

EXAMPLES: tuple[str, ...] = ("malli", "pohjoinen")
"""The names of the examples: the small model one, and the real Northern eLibrary."""

FIXED_DAYS: Mapping[str, Date] = MappingProxyType({"malli": Date(2026, 3, 1), "pohjoinen": Date(2022, 12, 31)})
"""The day on which each example is checked, so that its findings never change with the calendar."""


def example_files(name: str) -> tuple[SourceFile, ...]:
    """Return an example's files in the order of their names.

    The names carry no folder; the bytes are those that ship in the package.

    Raises:
        UnknownNameError: there is no example of that name.

    >>> [file.name for file in example_files("malli")][:2]
    ['agreement.yaml', 'consortium-agreement.yaml']
    >>> example_files("etelä")
    Traceback (most recent call last):
        ...
    ekirjasto_model.errors.UnknownNameError: UnknownNameError(name='etelä', allowed=('malli', 'pohjoinen'))
    """
    if name not in EXAMPLES:
        raise UnknownNameError(name, EXAMPLES)
    folder = files("ekirjasto_model.examples").joinpath(name)
    found = (entry for entry in folder.iterdir() if entry.is_file() and entry.name.endswith((".yaml", ".csv")))
    return tuple(SourceFile(entry.name, entry.read_bytes()) for entry in sorted(found, key=lambda entry: entry.name))
