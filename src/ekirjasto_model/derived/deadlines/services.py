"""Deadlines of the contracts behind services: their ends, and the days by which options must be taken up."""

from __future__ import annotations

from collections.abc import Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import as_day
from ekirjasto_model.derived.deadlines.deadline import Deadline, DeadlineKind, stamped
from ekirjasto_model.derived.service_terms import Contracted, contracted, last_to_decide


def deadlines(configuration: Configuration, as_of: Date) -> Iterator[Deadline]:
    """Give the deadlines of every service's contract, of the options only where they follow on each other."""
    for one in contracted(configuration):
        settled = one.settled()
        if settled is not None:
            place, last = settled
            decided = (as_day(option.decided) for option in one.contract.options)
            stamp = stamped(configuration, place, *decided)
            facts = {"service": one.service.name}
            yield Deadline(DeadlineKind.CONTRACT_ENDS, last, _name(one, "contract-ends"), place, facts, stamp)
        if one.is_in_order:
            yield from _options(configuration, one)


def _options(configuration: Configuration, one: Contracted) -> Iterator[Deadline]:
    """Give the last day on which each option may be taken up, also after it has been.

    Then the entry that somebody imported earlier says that nothing is left to do.
    """
    for place, option, _, before in one.terms():
        at = place / "decide-by"
        yield Deadline(
            DeadlineKind.OPTION_OPEN if option.decided is None else DeadlineKind.OPTION_DECIDED,
            last_to_decide(option, before),
            _name(one, "option", option.starts.isoformat(), "decide-by"),
            at,
            {"service": one.service.name, "starts": option.starts, "ends": option.ends},
            stamped(configuration, at, as_day(option.decided)),
        )


def _name(one: Contracted, *role: str) -> tuple[str, ...]:
    """Name a day of a service's contract."""
    return ("e-library", one.e_library.id, "service", one.service.id, *role)
