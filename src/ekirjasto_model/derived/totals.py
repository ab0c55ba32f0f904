"""What the files themselves give for the totals that sources state.

What each total counts is said in the codelist ``totals``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.codelists.totals import TotalKind
from ekirjasto_model.codelists.use_places import UsePlace
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import members_on
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.library import Library
from ekirjasto_model.reference.municipalities import exists_on, predecessors
from ekirjasto_model.reference.populations import population

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


def counted(configuration: Configuration, e_library: ELibrary, kind: TotalKind, day: Date) -> Iterator[int]:
    """Give the numbers that agree with the files for one total on a day; none where they cannot tell.

    Several numbers agree where the files leave it open: a municipality that
    joined after the day may be counted or not, and a library system or Finna view
    that is not stated may exist or not. Nothing is told across a merger of
    municipalities, nor from a list that is not there.
    """
    lists = LISTS.get(kind)
    if lists is None or not all(getattr(e_library, name) for name in lists):
        return
    match kind:
        case TotalKind.MUNICIPALITIES | TotalKind.INHABITANTS:
            yield from _of_municipalities(configuration, e_library, kind, day)
        case TotalKind.SERVICES | TotalKind.REMOTE_SERVICES | TotalKind.IN_LIBRARY_SERVICES:
            wanted = {TotalKind.REMOTE_SERVICES: UsePlace.REMOTE, TotalKind.IN_LIBRARY_SERVICES: UsePlace.IN_LIBRARY}
            running = [service for service in e_library.services if is_within(day, days_of(service))]
            yield sum(service.use_place is wanted.get(kind, service.use_place) for service in running)
        case _:
            yield from _of_libraries(e_library, kind, day)


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


def _of_municipalities(configuration: Configuration, e_library: ELibrary, kind: TotalKind, day: Date) -> Iterator[int]:
    """Count municipalities or inhabitants: of the whole area, then of those who were members on the day."""
    area = [entry.code for entry in e_library.municipalities]
    if not any(exists_on(older, day) for code in area for older in predecessors(code)):
        yield from _number(e_library, kind, area, day)
        yield from _number(e_library, kind, members_on(configuration, day), day)


def _number(e_library: ELibrary, kind: TotalKind, codes: Sequence[str], day: Date) -> Iterator[int]:
    """Give the number of some municipalities, or of their inhabitants on a day if everyone's is known.

    Figures that the e-library states go before those of the tables.
    """
    if codes and kind is TotalKind.MUNICIPALITIES:
        yield len(codes)
    elif codes:
        figures = {
            entry.code: figure.inhabitants
            for entry in e_library.municipalities
            for figure in entry.populations
            if figure.day == day
        }
        for code in codes:
            if code not in figures and (known := population(code, day)) is not None:
                figures[code] = known.inhabitants
        if figures.keys() >= set(codes):
            yield sum(figures[code] for code in codes)


def _of_libraries(e_library: ELibrary, kind: TotalKind, day: Date) -> Iterable[int]:
    """Count consortia, libraries, and what consortia and independent libraries have of their own."""
    consortia = consortia_on(e_library, day)
    alone = independent_libraries_on(e_library, day, consortia)
    owners: list[Consortium | Library] = [*(one for one in e_library.consortia if one.id in consortia), *alone]
    match kind:
        case TotalKind.CONSORTIA:
            return (len(consortia),)
        case TotalKind.INDEPENDENT_LIBRARIES:
            return (len(alone),)
        case TotalKind.LIBRARY_INSTITUTIONS:
            return (sum(is_within(day, days_of(library)) for library in e_library.libraries),)
        case TotalKind.LIBRARY_SYSTEMS:
            systems = [one.library_system for one in owners if one.library_system is not None]
            return range(len(systems), len(owners) + 1)
        case _:
            views = [one.finna_view for one in owners if one.finna_view is not None]
            return range(len(set(views)), len(set(views)) + len(owners) - len(views) + 1)
