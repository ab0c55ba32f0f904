"""Which agreements are about an e-library, and who is a member of it on a day."""

from __future__ import annotations

from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.library import Library
from ekirjasto_model.values.pointer import Place


def agreements_of(configuration: Configuration, e_library: ELibrary) -> list[tuple[Place, Agreement]]:
    """Return the agreements about an e-library, whether in force or not."""
    return [
        (place, agreement)
        for place, agreement in configuration.agreements()
        if agreement.agreement_kind is AgreementKind.E_LIBRARY and agreement.subject == e_library.id
    ]


def members_of(configuration: Configuration, e_library: ELibrary, day: Date) -> dict[str, MemberType]:
    """Return the members of an e-library on a day, by code; none while no agreement about it is in force."""
    found = memberships(agreements_of(configuration, e_library))
    return {one.municipality: one.member_type for one in found if one.period.contains(day)}


def joint_libraries_on(e_library: ELibrary, day: Date) -> list[tuple[int, Library]]:
    """Return the libraries of a day that serve contract municipalities, with their numbers in the list."""
    return [
        (number, library)
        for number, library in enumerate(e_library.libraries)
        if library.contract_municipalities and is_within(day, days_of(library))
    ]
