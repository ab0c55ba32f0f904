"""What the files themselves give for the totals that sources state.

What each total counts is said in the codelist ``totals``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.codelists.totals import TotalKind
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.library_totals import LibraryTotals
from ekirjasto_model.derived.municipality_totals import MunicipalityTotals
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.library import Library

LISTS: dict[TotalKind, tuple[str, ...]] = {
    TotalKind.MUNICIPALITIES: ("municipalities",),
    TotalKind.INHABITANTS: ("municipalities",),
    TotalKind.CONSORTIA: ("consortia",),
    TotalKind.INDEPENDENT_LIBRARIES: ("libraries", "consortia"),
    TotalKind.LIBRARY_INSTITUTIONS: ("libraries",),
    TotalKind.LIBRARY_SYSTEMS: ("libraries", "consortia"),
    TotalKind.FINNA_VIEWS: ("libraries", "consortia"),
    TotalKind.SERVICES: ("services",),
    TotalKind.REMOTE_SERVICES: ("services",),
    TotalKind.IN_LIBRARY_SERVICES: ("services",),
}
"""The lists of the e-library from which a total can be counted; other kinds of totals cannot be."""


@frozen
class Totals:
    """What the files give for the totals of one e-library, asked about on as many days as one likes."""

    e_library: ELibrary
    of_municipalities: MunicipalityTotals
    of_libraries: LibraryTotals

    @classmethod
    def of(cls, configuration: Configuration, e_library: ELibrary) -> Totals:
        """Look once at everything that is counted."""
        return cls(e_library, MunicipalityTotals.of(configuration, e_library), LibraryTotals.of(e_library))

    def on(self, kind: TotalKind, day: Date) -> Sequence[int]:
        """Return the numbers that agree with the files for one total on a day; none where they cannot tell.

        Several numbers agree where the files leave it open: a municipality that
        joined after the day may be counted or not, and a library system or Finna view
        that is not stated may exist or not. Nothing is told across a merger of
        municipalities, nor from a list that is not there.
        """
        lists = LISTS.get(kind)
        if lists is None or not all(getattr(self.e_library, name) for name in lists):
            return ()
        match kind:
            case TotalKind.MUNICIPALITIES:
                return tuple(self.of_municipalities.municipalities(day))
            case TotalKind.INHABITANTS:
                return tuple(self.of_municipalities.inhabitants(day))
            case _:
                return self.of_libraries.on(kind, day)


def consortia_on(e_library: ELibrary, day: Date) -> dict[str, frozenset[str]]:
    """Return the consortia for a library system on a day that have members then, by id, with the members."""
    found = {
        consortium.id: frozenset(
            member.municipality for member in consortium.members if is_within(day, days_of(member, days_of(consortium)))
        )
        for consortium in e_library.consortia
        if consortium.consortium_purpose is ConsortiumPurpose.LIBRARY_SYSTEM and is_within(day, days_of(consortium))
    }
    return {name: members for name, members in found.items() if members}


def independent_libraries_on(e_library: ELibrary, day: Date, consortia: Mapping[str, frozenset[str]]) -> list[Library]:
    """Return the libraries of a day whose municipality is in none of the consortia for a library system."""
    grouped = frozenset().union(*consortia.values())
    return [
        library
        for library in e_library.libraries
        if library.municipality not in grouped and is_within(day, days_of(library))
    ]
