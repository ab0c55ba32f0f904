"""The terms of a service's contract: its own term, its options, and the day to which it is settled that it runs."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.documents.e_library import ELibrary
from ekirjasto_model.documents.service import Service
from ekirjasto_model.documents.service_contract import ServiceContract, ServiceOption
from ekirjasto_model.values.pointer import Place

DAYS_AHEAD = 180
"""How many days before a contract's settled term ends something is said of what comes next.

No law gives a number: half a year is the time that a procurement takes in practice.
"""


def last_to_decide(option: ServiceOption, ends: Date) -> Date:
    """Return the last day on which an option may be taken up, where the term before it ends on a day.

    It is the day agreed on, but never later than that term.
    """
    return min(option.decide_by or ends, ends)


@frozen
class Contracted:
    """One service with its contract, and the place of the service."""

    place: Place
    e_library: ELibrary
    service: Service
    contract: ServiceContract

    @property
    def at(self) -> Place:
        """The place of the contract."""
        return self.place / "contract"

    @property
    def is_in_order(self) -> bool:
        """Whether every option begins on the day after the term before it, so that the terms can be relied on."""
        return all(option.starts == ends.add(days=1) for _, option, _, ends in self.terms())

    def options(self) -> list[tuple[Place, ServiceOption]]:
        """Return the options by their days, whatever their order in the file."""
        stated = ((self.at / "options" / number, option) for number, option in enumerate(self.contract.options))
        return sorted(stated, key=lambda pair: (pair[1].starts, pair[1].ends))

    def terms(self) -> Iterator[tuple[Place, ServiceOption, Place, Date]]:
        """Give every option with its place, and the place and last day of the term before it.

        A contract until further notice has no last day, and so gives none.
        """
        before, ends = self.at / "ends", self.contract.ends
        for place, option in self.options():
            if ends is None:
                return
            yield place, option, before, ends
            before, ends = place / "ends", option.ends

    def settled(self) -> tuple[Place, Date] | None:
        """Return the last day to which the contract runs by its own term and the decided options that follow on.

        It comes with its place; None where the contract runs until further notice.
        """
        if self.contract.ends is None:
            return None
        found = (self.at / "ends", self.contract.ends)
        for place, option, _, ends in self.terms():
            if option.decided is None or option.starts > ends.add(days=1):
                break
            found = (place / "ends", max(found[1], option.ends))
        return found

    def undecided(self) -> tuple[Place, ServiceOption] | None:
        """Return the first option that nobody has decided on, if there is one."""
        return next(((place, option) for place, option in self.options() if option.decided is None), None)

    def next_option(self) -> tuple[Place, Date] | None:
        """Return the place of the option to decide on next, and the last day on which it may still be taken up.

        That is the day agreed on, or the last day of the term before where none
        is. None where every option is decided on, where the terms are not in
        order, and where the service ends no later than its contract.
        """
        settled, undecided = self.settled(), self.undecided()
        if settled is None or undecided is None or not self.is_in_order or not self.outlasts(settled[1]):
            return None
        place, option = undecided
        return place, last_to_decide(option, settled[1])

    def outlasts(self, day: Date) -> bool:
        """Tell whether the service is in use after a day."""
        return self.service.ends is None or self.service.ends > day

    def runs_on(self, day: Date) -> bool:
        """Tell whether the contract is in force on a day, by its own term or by a decided option."""
        settled = self.settled()
        return self.contract.starts <= day and (settled is None or day <= settled[1])


def contracted(configuration: Configuration) -> Iterator[Contracted]:
    """Give every service that has a contract, whether in use or not."""
    for place, e_library in configuration.e_libraries():
        for number, service in enumerate(e_library.services):
            if service.contract is not None:
                yield Contracted(place / "services" / number, e_library, service, service.contract)


def contracted_on(configuration: Configuration, day: Date) -> Iterator[Contracted]:
    """Give the services in use on a day that have a contract."""
    return (one for one in contracted(configuration) if is_within(day, days_of(one.service)))
