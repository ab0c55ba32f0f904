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
    instalments,
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
    instalments.deadlines,
    grants.deadlines,
)
"""Each topic gives the days that it knows, in any order.

A day that the files state is given whatever ``as_of``; only what follows from the
present, such as the next day to which notice can be given, depends on it.
"""


def all_deadlines(configuration: Configuration, as_of: Date) -> tuple[Deadline, ...]:
    """Return every day, past ones too, the earliest first; those of one day by name.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> str(all_deadlines(malli, Date(2026, 3, 1))[0].day)
    '2021-06-30'
    """
    found = (deadline for topic in TOPICS for deadline in topic(configuration, as_of))
    return tuple(sorted(found, key=lambda one: (one.day, one.name)))


def deadlines_ahead(configuration: Configuration, as_of: Date) -> tuple[Deadline, ...]:
    """Return the days from ``as_of`` on, that day included, in the same order.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for one in deadlines_ahead(malli, Date(2026, 3, 1))[:2]:
    ...     print(one.day, ".".join(one.name))
    2026-03-31 agreement.consortium-agreement.notice-given-by
    2026-05-01 joining-case.puolanka.step.request.due
    """
    return tuple(one for one in all_deadlines(configuration, as_of) if one.day >= as_of)
