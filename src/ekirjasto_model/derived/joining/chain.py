"""The joining municipality's own chain of decisions: what has been decided, and what comes next."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.joining.cases import Joining


@frozen
class Link:
    """One decision of the chain: by whom, and the day on which it was first taken, None while it is not."""

    decision_kind: DecisionKind
    decided_on: Date | None


@frozen
class Chain:
    """The chain of decisions on a day.

    ``links`` are the decisions that the administrative regulations ask for, in
    order, each kind once; there are none where no chain is stated, and then any
    one decision is enough. ``decided_on`` is the first day on which all were taken.
    """

    links: tuple[Link, ...]
    decided_on: Date | None

    @property
    def next(self) -> DecisionKind | None:
        """The first kind of the chain that is not decided yet."""
        return next((link.decision_kind for link in self.links if link.decided_on is None), None)


def chain_on(joining: Joining, day: Date) -> Chain:
    """Return the joining municipality's chain of decisions on a day.

    The order of the days does not matter: a chain is complete when every kind has
    decided. A decision of another municipality does not count.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> chain = chain_on(joinings(malli)[0], Date(2026, 3, 1))
    >>> [(link.decision_kind.value, str(link.decided_on)) for link in chain.links]
    [('board', '2026-02-17'), ('municipal-executive', 'None'), ('council', 'None')]
    >>> chain.next.value, chain.decided_on
    ('municipal-executive', None)
    """
    return joining.once(_chain, day)


def _chain(joining: Joining, day: Date) -> Chain:
    """Work out the chain of decisions on a day."""
    taken = own_decisions(joining, day)
    links = tuple(
        Link(kind, min((on for on, of_kind in taken if of_kind is kind), default=None))
        for kind in dict.fromkeys(joining.case.decision_chain)
    )
    if not links:
        return Chain((), min((on for on, _ in taken), default=None))
    days = [link.decided_on for link in links if link.decided_on is not None]
    return Chain(links, max(days) if len(days) == len(links) else None)


def own_decisions(joining: Joining, day: Date | None = None) -> list[tuple[Date, DecisionKind | None]]:
    """Return the joining municipality's decisions with their kinds, the earliest first: all, or those up to a day."""
    return [
        (event.day, event.decision_kind)
        for _, event in joining.events(JoiningEvent.DECISION, day)
        if joining.acts_for(event) == joining.case.municipality
    ]
