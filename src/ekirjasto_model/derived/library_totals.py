"""What an e-library's consortia, libraries and services come to on any day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.codelists.totals import TotalKind
from ekirjasto_model.codelists.use_places import UsePlace
from ekirjasto_model.derived.days import days_of
from ekirjasto_model.derived.stretches import Stretch, Tally, joined, stretch, without
from ekirjasto_model.documents.consortium import Consortium
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.library import Library

_Held = Sequence[tuple[Consortium | Library, list[Stretch]]]

_TALLIED = (
    TotalKind.CONSORTIA,
    TotalKind.INDEPENDENT_LIBRARIES,
    TotalKind.LIBRARY_INSTITUTIONS,
    TotalKind.SERVICES,
    TotalKind.REMOTE_SERVICES,
    TotalKind.IN_LIBRARY_SERVICES,
)


@frozen
class LibraryTotals:
    """Tallies of what can be counted from the lists of an e-library, over all days at once.

    ``owners`` are the consortia for a library system and the independent libraries,
    ``with_system`` and ``with_view`` those of them that state a library system or a
    Finna view, ``views`` the different views.
    """

    tallies: Mapping[TotalKind, Tally]
    owners: Tally
    with_system: Tally
    with_view: Tally
    views: Tally

    @classmethod
    def of(cls, e_library: ELibrary) -> LibraryTotals:
        """Look once at everything that the lists hold."""
        libraries = [(one, stretch(days_of(one))) for one in e_library.libraries]
        consortia, grouped = _consortia(e_library)
        alone = [(one, without(days, grouped.get(one.municipality, []))) for one, days in libraries]
        owners: _Held = [*consortia, *alone]
        services = [(one.use_place, stretch(days_of(one))) for one in e_library.services]
        counted = (
            (days for _, held in consortia for days in held),
            (days for _, held in alone for days in held),
            (days for _, days in libraries),
            (days for _, days in services),
            (days for place, days in services if place is UsePlace.REMOTE),
            (days for place, days in services if place is UsePlace.IN_LIBRARY),
        )
        views: dict[str, list[Stretch]] = {}
        for one, held in owners:
            if one.finna_view is not None:
                views.setdefault(one.finna_view, []).extend(held)
        return cls(
            dict(zip(_TALLIED, map(Tally.of, counted), strict=True)),
            Tally.of(days for _, held in owners for days in held),
            Tally.of(days for one, held in owners if one.library_system is not None for days in held),
            Tally.of(days for one, held in owners if one.finna_view is not None for days in held),
            Tally.of(days for held in views.values() for days in joined(held)),
        )

    def on(self, kind: TotalKind, day: Date) -> range:
        """Return the numbers that agree with the lists on a day: what is not stated may exist or not."""
        if kind in self.tallies:
            least = most = self.tallies[kind].on(day)
        elif kind is TotalKind.LIBRARY_SYSTEMS:
            least, most = self.with_system.on(day), self.owners.on(day)
        else:
            least = self.views.on(day)
            most = least + self.owners.on(day) - self.with_view.on(day)
        return range(least, most + 1)


def _consortia(e_library: ELibrary) -> tuple[_Held, dict[str, list[Stretch]]]:
    """Return the consortia for a library system with the days on which they have members, and each member's days."""
    held: list[tuple[Consortium | Library, list[Stretch]]] = []
    grouped: dict[str, list[Stretch]] = {}
    for one in e_library.consortia:
        if one.consortium_purpose is ConsortiumPurpose.LIBRARY_SYSTEM:
            around = days_of(one)
            members = [(member.municipality, stretch(days_of(member, around), around)) for member in one.members]
            held.append((one, joined(days for _, days in members)))
            for code, days in members:
                grouped.setdefault(code, []).append(days)
    return held, {code: joined(days) for code, days in grouped.items()}
