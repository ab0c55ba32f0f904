"""What a codelist is: codes that never change, with label and definition."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from attrs import frozen

from ekirjasto_model.values.text import Text

CodeT = TypeVar("CodeT", bound=StrEnum)
EntryT = TypeVar("EntryT", bound="Entry")


@frozen
class Entry:
    """One code's label (a term, nominative), definition (a sentence) and source.

    ``source`` cites the law or practice the code rests on, where there is one.
    Lists whose codes carry more than words have an entry class of their own.
    """

    label: Text
    definition: Text
    source: Text | None = None


@frozen
class Codelist(Generic[CodeT, EntryT]):
    """A closed list of codes, each with its entry, in the order people expect.

    ``name`` is the list's own code in kebab-case, ``codes`` the enumeration.
    """

    name: str
    title: Text
    codes: type[CodeT]
    entries: Mapping[CodeT, EntryT]

    def label(self, code: CodeT) -> Text:
        """Return the term for a code."""
        return self.entries[code].label
