"""The e-library on a day: everything that an official asks of it first."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines.deadline import Deadline
from ekirjasto_model.derived.status.agreements import AgreementOn, agreements_in_order
from ekirjasto_model.derived.status.as_known import as_known
from ekirjasto_model.derived.status.cases import CaseOn, open_cases
from ekirjasto_model.derived.status.deadlines import coming_deadlines, last_day_ahead
from ekirjasto_model.derived.status.duties import DemandedSeats, DutiesOn, demanded_seats, duties_to_see_to
from ekirjasto_model.derived.status.members import Members, members
from ekirjasto_model.derived.status.open_questions import (
    Unanswered,
    in_order,
    open_in_agreements,
    open_in_case,
    open_in_duties,
    open_in_services,
)
from ekirjasto_model.derived.status.services import Services, services_in_use
from ekirjasto_model.documents.e_library import ELibrary


@frozen
class Status:
    """An e-library's files as they stand on a day.

    ``known`` are the files without what happened later. ``e_libraries`` are those of
    the files, by id. ``deadlines`` are those from the day to ``until``, both included.
    Everything else is described where it is worked out; within each, what is most
    urgent comes first, and the order of the files never matters.
    """

    known: Configuration
    day: Date
    until: Date
    e_libraries: tuple[ELibrary, ...]
    members: Members
    agreements: tuple[AgreementOn, ...]
    deadlines: tuple[Deadline, ...]
    cases: tuple[CaseOn, ...]
    duties: tuple[DutiesOn, ...]
    seats: tuple[DemandedSeats, ...]
    services: Services
    unanswered: tuple[Unanswered, ...]


def status(configuration: Configuration, as_of: Date) -> Status:
    """Work out the e-library as it stands on a day, by what was known then.

    Its cost grows in step with the members and with what has happened, as
    ``docs/benchmarks.md`` shows.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> found = status(malli, Date(2026, 3, 1))
    >>> len(found.members.present), [case.joining.case.id for case in found.cases], str(found.deadlines[0].day)
    (9, ['puolanka'], '2026-03-31')
    """
    known = as_known(configuration, as_of)
    e_libraries = sorted((e_library for _, e_library in known.e_libraries()), key=lambda one: one.id)
    found = members(known, as_of)
    agreements = agreements_in_order(known, as_of)
    cases = open_cases(known, as_of)
    duties = duties_to_see_to(known, as_of)
    services = services_in_use(known, found, as_of)
    open_questions = (
        *open_in_agreements(known, as_of, agreements),
        *(question for case in cases for question in open_in_case(known, case)),
        *open_in_duties(known, agreements, duties),
        *open_in_services(known, services),
    )
    return Status(
        known=known,
        day=as_of,
        until=last_day_ahead(as_of),
        e_libraries=tuple(e_libraries),
        members=found,
        agreements=agreements,
        deadlines=coming_deadlines(known, as_of),
        cases=cases,
        duties=duties,
        seats=demanded_seats(known, as_of),
        services=services,
        unanswered=in_order(open_questions),
    )
