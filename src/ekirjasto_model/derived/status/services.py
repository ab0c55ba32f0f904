"""The services in use on a day: the terms of their contracts, options ahead, and members left outside."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.service_users import not_entitled, participants_on
from ekirjasto_model.derived.services_on import ServiceOn, services_on
from ekirjasto_model.derived.status.members import Members
from ekirjasto_model.documents.service import Service

_NO_DAY = Date(9999, 12, 31)


@frozen
class ContractOn:
    """A service in use with its contract.

    ``users`` are the municipalities that use it as members and ``outside`` those among them for which
    its procurement was not made, by code; ``lists_entitled`` tells whether the
    contract says at all for whom it was made.
    """

    on: ServiceOn
    users: tuple[str, ...]
    outside: tuple[str, ...]
    lists_entitled: bool

    @property
    def service(self) -> Service:
        """The service."""
        return self.on.contracted.service


@frozen
class Services:
    """The services in use on a day: those with a contract, the most urgent first, and those without one, by id."""

    contracts: tuple[ContractOn, ...]
    without_contract: tuple[Service, ...]


def services_in_use(configuration: Configuration, members: Members, day: Date) -> Services:
    """Return the services in use on a day, for the members of that day.

    Contracts that are not in force come first, then those whose next option or end
    is nearest; those until further notice come last.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.status.members import members
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> day = Date(2026, 3, 1)
    >>> [one.service.id for one in services_in_use(malli, members(malli, day), day).contracts]
    ['book-shelf', 'film-club', 'course-hall', 'music-box', 'newsroom']
    """
    codes: dict[str, set[str]] = {}
    for one in members.present:
        if one.member_type is not MemberType.ASSOCIATE:
            codes.setdefault(one.subject, set()).add(one.code)
    contracts = [
        _on(one, codes.get(one.contracted.e_library.id, set()), day)
        for one in services_on(configuration, day)
        if is_within(day, days_of(one.contracted.service))
    ]
    bare = [
        service
        for _, e_library in configuration.e_libraries()
        for service in e_library.services
        if service.contract is None and is_within(day, days_of(service))
    ]
    return Services(
        tuple(sorted(contracts, key=_urgency)),
        tuple(sorted(bare, key=lambda service: (service.id, sorted(service.name.in_all().items())))),
    )


def _on(on: ServiceOn, members: set[str], day: Date) -> ContractOn:
    """Tell of one contract."""
    service, procurement = on.contracted.service, on.contracted.contract.procurement
    users = members & participants_on(service, day) if service.participants else members
    outside = not_entitled(on.contracted, users, day)
    listed = procurement is not None and bool(procurement.entitled)
    return ContractOn(on, tuple(sorted(users)), tuple(sorted(outside)), listed)


def _urgency(one: ContractOn) -> tuple[bool, Date, str]:
    """Rank contracts by what comes first."""
    option = one.on.next_option
    days = (None if option is None else option.decide_by, None if one.on.period is None else one.on.period.ends)
    return one.on.is_running, min((day for day in days if day is not None), default=_NO_DAY), one.service.id
