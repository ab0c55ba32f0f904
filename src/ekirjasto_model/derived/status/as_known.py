"""An e-library's files as they could have been written on an earlier day."""

from __future__ import annotations

from attrs import evolve
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration, Filed
from ekirjasto_model.derived.services_on import is_decided
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.notice import Notice
from ekirjasto_model.documents.service import Service


def as_known(configuration: Configuration, day: Date) -> Configuration:
    """Return the files without what happened after a day, so that its status tells what was known then.

    A notice has not been sent before it was, nor withdrawn, nor has an option been
    taken up; a joining case all of whose events came later is left out. What is
    dated in itself, such as the approvals of an amendment and the events of a case,
    stays. So does what nobody dates: stated last days, and duties to come. So do all
    places, so that every pointer still leads to its line. Where nothing happened
    after the day it is the same configuration.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.membership import memberships
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for day in (Date(2026, 2, 10), Date(2026, 2, 11)):
    ...     agreements = [pair for pair in as_known(malli, day).agreements() if pair[1].id == "co-operation"]
    ...     print(day, [str(one.period.ends) for one in memberships(agreements) if one.notice])
    2026-02-10 []
    2026-02-11 ['2027-12-31']
    """
    filed = tuple(_filed(one, day) for one in configuration.filed)
    same = all(new is old for new, old in zip(filed, configuration.filed, strict=True))
    return configuration if same else Configuration(filed, configuration.tables)


def _filed(filed: Filed, day: Date) -> Filed:
    """Return one document without what happened after a day."""
    match filed.document:
        case Agreement() as agreement:
            notices = tuple(_notice(one, day) for one in agreement.notices)
            if notices != agreement.notices:
                return evolve(filed, document=agreement.model_copy(update={"notices": notices}))
        case ELibrary() as e_library:
            services = tuple(_service(one, day) for one in e_library.services)
            if services != e_library.services:
                return evolve(filed, document=e_library.model_copy(update={"services": services}))
        case JoiningCase() as case if all(event.day > day for event in case.events):
            return evolve(filed, document=None)
    return filed


def _notice(notice: Notice, day: Date) -> Notice:
    """Return a notice as it stood on a day."""
    days = {name: getattr(notice, name) for name in ("sent_to_contact", "sent_to_registry_office", "withdrawn")}
    later = {name: None for name, on in days.items() if on is not None and on > day}
    return notice.model_copy(update=later) if later else notice


def _service(service: Service, day: Date) -> Service:
    """Return a service whose options were taken up by a day."""
    contract = service.contract
    if contract is None or all(one.decided is None or is_decided(one, day) for one in contract.options):
        return service
    options = tuple(
        one if one.decided is None or is_decided(one, day) else one.model_copy(update={"decided": None})
        for one in contract.options
    )
    return service.model_copy(update={"contract": contract.model_copy(update={"options": options})})
