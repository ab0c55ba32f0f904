"""Every deadline of an e-library's files.

A further topic is a file beside this one with a function ``deadlines``, and a name
in ``TOPICS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pendulum import Date

from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.deadlines import (
    agreements,
    cost_annexes,
    grants,
    joining_cases,
    memberships,
    notices,
    services,
)
from ekirjasto_model.derived.deadlines.deadline import Deadline

Topic = Callable[[Configuration, Date], Iterator[Deadline]]

TOPICS: tuple[Topic, ...] = (
    agreements.deadlines,
    memberships.deadlines,
    notices.deadlines,
    joining_cases.deadlines,
    services.deadlines,
    cost_annexes.deadlines,
    grants.deadlines,
)
"""Each topic gives the days that it knows, in any order.

A day that the files state is given whatever ``as_of``; only what follows from the
present, such as the next day to which notice can be given, depends on it.
"""


def all_deadlines(configuration: Configuration, as_of: Date) -> tuple[Deadline, ...]:
    """Return every day, past ones too, the earliest first; those of one day by name."""
    found = (deadline for topic in TOPICS for deadline in topic(configuration, as_of))
    return tuple(sorted(found, key=lambda one: (one.day, one.name)))


def deadlines_ahead(configuration: Configuration, as_of: Date) -> tuple[Deadline, ...]:
    """Return the days from ``as_of`` on, that day included, in the same order."""
    return tuple(one for one in all_deadlines(configuration, as_of) if one.day >= as_of)
