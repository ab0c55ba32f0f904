"""The groups of members by which a formula shares."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.codelists.consortium_purposes import ConsortiumPurpose
from ekirjasto_model.codelists.groupings import Grouping
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.reference.regions import region_of

PURPOSES = {
    Grouping.LIBRARY_SYSTEM_CONSORTIUM: ConsortiumPurpose.LIBRARY_SYSTEM,
    Grouping.E_MATERIALS_CONSORTIUM: ConsortiumPurpose.E_MATERIALS,
}


def groups(configuration: Configuration, members: tuple[str, ...], by: Grouping, day: Date) -> tuple[str, ...]:
    """Return the name of every member's group on a day; one that is in none is its own, by its code.

    A consortium or library gives its id, a region its code. Where several groups claim
    a member, the first by name does.
    """
    pairs = sorted(_grouped(configuration, members, by, day), reverse=True)
    found = {code: name for name, code in pairs}
    return tuple(found.get(code, code) for code in members)


def _grouped(
    configuration: Configuration, members: tuple[str, ...], by: Grouping, day: Date
) -> Iterator[tuple[str, str]]:
    """Give each group's name with a member of it."""
    if by is Grouping.REGION:
        regions = ((region_of(code, day), code) for code in members)
        yield from ((region, code) for region, code in regions if region is not None)
        return
    for _, e_library in configuration.e_libraries():
        yield from _joint(e_library, day) if by is Grouping.JOINT_LIBRARY else _consortia(e_library, by, day)


def _consortia(e_library: ELibrary, by: Grouping, day: Date) -> Iterator[tuple[str, str]]:
    """Give the consortia of a purpose on a day, each with its members."""
    for one in e_library.consortia:
        around = days_of(one)
        if one.consortium_purpose is PURPOSES[by] and is_within(day, around):
            yield from (
                (one.id, member.municipality) for member in one.members if is_within(day, days_of(member, around))
            )


def _joint(e_library: ELibrary, day: Date) -> Iterator[tuple[str, str]]:
    """Give the libraries of several municipalities on a day, each with its municipalities."""
    for one in e_library.libraries:
        if one.contract_municipalities and is_within(day, days_of(one)):
            yield from ((one.id, code) for code in (one.municipality, *one.contract_municipalities))
