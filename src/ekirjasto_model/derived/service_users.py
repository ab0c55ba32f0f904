"""Which municipalities use a service on a day, and for which of them its procurement was not made."""

from __future__ import annotations

from collections.abc import Iterable

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.e_libraries import joint_libraries_on, members_of
from ekirjasto_model.derived.service_terms import Contracted
from ekirjasto_model.documents.service import Service
from ekirjasto_model.reference.municipalities import successor_on


def participants_on(service: Service, day: Date) -> set[str]:
    """Return the municipalities stated to take part in a service on a day; none where all members take part."""
    around = days_of(service)
    return {one.municipality for one in service.participants if is_within(day, days_of(one, around))}


def users_on(configuration: Configuration, one: Contracted, day: Date) -> set[str]:
    """Return the members that use a service on a day: those who take part, or all where nobody is stated to."""
    members = members_of(configuration, one.e_library, day).keys()
    return members & participants_on(one.service, day) if one.service.participants else set(members)


def not_entitled(one: Contracted, codes: Iterable[str], day: Date) -> set[str]:
    """Return the municipalities, of some, for which the procurement behind a contract was not made.

    Where nobody is listed as entitled, nothing can be told. A contract
    municipality of a joint library uses what its host municipality may use, since
    the host provides the library for it (Local Government Act 410/2015, section 54).
    One into which an entitled municipality has merged is entitled in its place (Act
    on Local Government Structures 1698/2009).
    """
    procurement = one.contract.procurement
    if procurement is None or not procurement.entitled:
        return set()
    entitled = {heir for code in procurement.entitled for heir in (code, successor_on(code, day)) if heir is not None}
    for _, library in joint_libraries_on(one.e_library, day):
        if library.municipality in entitled:
            entitled.update(library.contract_municipalities)
    return set(codes) - entitled
