"""Contracts for services as they stand on a day: the term, the next option, and who is entitled."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.entitlements import Entitlement
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day
from ekirjasto_model.derived.service_terms import Contracted, contracted
from ekirjasto_model.derived.service_users import not_entitled, users_on
from ekirjasto_model.documents.service_contract import ServiceOption
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


@frozen
class OpenOption:
    """An option that had not been taken up by a day, with its place."""

    place: Place
    option: ServiceOption

    @property
    def decide_by(self) -> Date | None:
        """The last day on which the option may be taken up, None where none is stated."""
        return self.option.decide_by


@frozen
class ServiceOn:
    """One service's contract as it stands on a day, by what had been decided by then.

    ``period`` runs to the end of the last option taken up by the day, for as long as
    each continues what was before it; None where the contract ends before it starts.
    ``next_option`` is the first one that is still undecided and not over.
    """

    contracted: Contracted
    day: Date
    period: Period | None
    next_option: OpenOption | None

    @property
    def is_running(self) -> bool:
        """Whether the day is within the term."""
        return self.period is not None and self.period.contains(self.day)

    def entitlement(self, code: str) -> Entitlement:
        """Tell whether a municipality may use the contract, so far as the contract lists who may.

        Who joins later may be left outside a running contract (Act on Public
        Procurement and Concession Contracts 1397/2016).
        """
        procurement = self.contracted.contract.procurement
        if procurement is None or not procurement.entitled:
            return Entitlement.NOT_LISTED
        outside = not_entitled(self.contracted, (code,), self.day)
        return Entitlement.NOT_ENTITLED if outside else Entitlement.ENTITLED

    def users(self, configuration: Configuration) -> tuple[str, ...]:
        """Return the codes of the members that use the service on the day, in order."""
        return tuple(sorted(users_on(configuration, self.contracted, self.day)))


def services_on(configuration: Configuration, day: Date) -> tuple[ServiceOn, ...]:
    """Return the contracts of all services on a day, by the services' ids; those without a contract are left out.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> books = services_on(malli, Date(2026, 3, 1))[0]
    >>> str(books.period.ends), str(books.next_option.decide_by), books.entitlement("698").value
    ('2027-12-31', '2027-06-30', 'not-entitled')
    """
    found = [_on(one, day) for one in contracted(configuration)]
    return tuple(sorted(found, key=lambda one: (one.contracted.service.id, one.contracted.contract.starts)))


def _on(one: Contracted, day: Date) -> ServiceOn:
    """Return one contract as it stands on a day."""
    starts, ends = one.contract.starts, one.contract.ends
    for _, option in one.options():
        if ends is not None and is_decided(option, day) and option.starts <= ends.add(days=1):
            ends = max(ends, option.ends)
    undecided = (
        OpenOption(place, option)
        for place, option in one.options()
        if not is_decided(option, day) and option.ends >= day
    )
    period = Period(starts, ends) if ends is None or starts <= ends else None
    return ServiceOn(one, day, period, next(undecided, None))


def is_decided(option: ServiceOption, day: Date) -> bool:
    """Tell whether an option had been taken up by a day; a month counts from its last day.

    >>> option = ServiceOption(starts=Date(2027, 1, 1), ends=Date(2027, 12, 31), decided="2026-05")
    >>> is_decided(option, Date(2026, 5, 30)), is_decided(option, Date(2026, 5, 31))
    (False, True)
    """
    decided = as_day(option.decided, last=True)
    return decided is not None and decided <= day
