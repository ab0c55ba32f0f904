"""The services that the municipality would get, and the contracts behind them."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.service_kinds import ServiceKind
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.service_terms import Contracted, contracted
from ekirjasto_model.derived.service_users import not_entitled
from ekirjasto_model.documents.service import Service


@frozen
class BriefService:
    """One service of the e-library.

    ``taken`` tells that the municipality would take it, ``common`` that all members
    do. ``contract`` is None where none is stated. ``covers`` tells whether the
    procurement behind it was made also for the municipality (Act on Public
    Procurement and Concession Contracts 1397/2016); it is None where that cannot be
    told, because no contract is stated or it lists nobody.
    """

    service: Service
    taken: bool
    common: bool
    starts: Date
    contract: Contracted | None
    covers: bool | None

    @property
    def content(self) -> tuple[ServiceKind, ...]:
        """What the service holds, in the order of the codelist."""
        return tuple(kind for kind in ServiceKind if kind in self.service.content)

    @property
    def ends(self) -> Date | None:
        """The last day to which it is settled that the contract runs; None until further notice, or without one."""
        settled = None if self.contract is None else self.contract.settled()
        return None if settled is None else settled[1]

    @property
    def is_over(self) -> bool:
        """Whether the contract ends before the membership would begin."""
        return self.ends is not None and self.ends < self.starts

    @property
    def option_to_decide(self) -> Date | None:
        """The last day on which the next option may be taken up, None where there is none to decide on."""
        option = None if self.contract is None else self.contract.next_option()
        return None if option is None else option[1]


def brief_services(configuration: Configuration, asked: Joiner) -> tuple[BriefService, ...]:
    """Return the e-library's services by id, also those that the municipality would not take."""
    contracts = {one.place: one for one in contracted(configuration)}
    stated = (
        {}
        if asked.e_library is None
        else {
            service.id: contracts.get(asked.e_library[0] / "services" / number)
            for number, service in enumerate(asked.e_library[1].services)
        }
    )
    return tuple(_service(asked, service, stated[service.id]) for service in asked.all_services())


def _service(asked: Joiner, service: Service, contract: Contracted | None) -> BriefService:
    """Return one service."""
    procurement = None if contract is None else contract.contract.procurement
    covers = None
    if contract is not None and procurement is not None and procurement.entitled:
        covers = not not_entitled(contract, (asked.municipality,), asked.starts)
    taken, common = service.id in asked.services, not service.participants
    return BriefService(service, taken, common, asked.starts, contract, covers)
