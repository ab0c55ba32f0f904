"""When the joining municipality's decision is legally binding."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.derived.joining.chain import chain_on, own_decisions
from ekirjasto_model.documents.appeal_times import AppealTimes
from ekirjasto_model.values.working_days import last_day_of_appeal

USUAL_TIMES = AppealTimes(claim_days=14, appeal_days=30, received_days=7)
"""The times of the Local Government Act 410/2015, chapter 16."""


@frozen
class Appeal:
    """The time in which a decision of the joining municipality may be challenged.

    ``decision_kind`` is that of the decision, None where nobody states it.
    ``received_on`` is the day on which the decision is deemed received; the ``days``
    for a claim or an appeal are counted from the next one to ``last_day``. From
    ``binding_from`` the decision has legal force, if nobody has challenged it.
    """

    decision_kind: DecisionKind | None
    decided_on: Date
    published_on: Date
    received_on: Date
    days: int
    last_day: Date

    @property
    def binding_from(self) -> Date:
        """The day after the last one."""
        return self.last_day.add(days=1)


@frozen
class LegalForce:
    """Whether the decision that settles the matter has legal force.

    ``appeal`` is the time for appeal that runs out first, None while no minutes are
    published. ``stated_on`` is the first day on which somebody states that the time
    is over. ``binding_from`` is the earlier of what both give; it may lie ahead.
    """

    appeal: Appeal | None
    stated_on: Date | None

    @property
    def binding_from(self) -> Date | None:
        """The first day of legal force, None while it cannot be told."""
        computed = None if self.appeal is None else self.appeal.binding_from
        return min((day for day in (computed, self.stated_on) if day is not None), default=None)


def legal_force_on(joining: Joining, day: Date) -> LegalForce:
    """Return the legal force of the joining municipality's decision, as known from the events up to a day.

    Of a chain the decision that completes it counts; where no chain is stated, the
    one that gains legal force first. Minutes and statements from before the
    decision say nothing of it. The time for appeal is that of a municipal appeal
    where the council is in the chain or took the decision, or where nobody states
    who did; else that of a claim for a revised decision (Local Government Act
    410/2015, chapter 16; Act 150/1930, section 5).

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> appeal = legal_force_on(joinings(malli)[1], Date(2024, 10, 10)).appeal
    >>> str(appeal.received_on), str(appeal.last_day), str(appeal.binding_from)
    ('2024-10-17', '2024-10-31', '2024-11-01')
    """
    return joining.once(_legal_force, day)


def _legal_force(joining: Joining, day: Date) -> LegalForce:
    """Work out the legal force on a day."""
    appeals = [one for one in (_appeal(joining, day, *decided) for decided in _settling(joining, day)) if one]
    over = joining.own_days(JoiningEvent.APPEAL_TIME_OVER, day)
    stated = [on for on in over if any(on >= decided_on for decided_on, _ in _settling(joining, day))]
    return LegalForce(min(appeals, key=_first_over, default=None), min(stated, default=None))


def appeals_on(joining: Joining, day: Date) -> tuple[Appeal, ...]:
    """Return the time for appeal against the joining municipality's decisions whose minutes are published.

    Of a stated chain only the last kind settles the matter; the others prepare it, and
    what only prepares cannot be challenged (Local Government Act 410/2015, section
    136). Where no chain is stated, any decision may be the one that settles it.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> preparing, settled = joinings(malli)
    >>> appeals_on(preparing, Date(2026, 3, 1))
    ()
    >>> [(one.decision_kind.value, str(one.last_day)) for one in appeals_on(settled, Date(2026, 3, 1))]
    [('municipal-executive', '2024-10-31')]
    """
    last = joining.case.decision_chain[-1:]
    settling = (one for one in own_decisions(joining, day) if not last or one[1] in last)
    found = (_appeal(joining, day, *one) for one in settling)
    return tuple(one for one in found if one is not None)


def appeal_days(kind: DecisionKind | None, times: AppealTimes) -> int:
    """Return within how many days a decision may be challenged; the longer time where its kind is not known."""
    if kind is None:
        return max(times.claim_days, times.appeal_days)
    return times.appeal_days if kind is DecisionKind.COUNCIL else times.claim_days


def _settling(joining: Joining, day: Date) -> list[tuple[Date, DecisionKind | None]]:
    """Return the decisions of which one must gain legal force: the one that completes the chain, or any."""
    chain = chain_on(joining, day)
    if not chain.links:
        return own_decisions(joining, day)
    if chain.decided_on is None:
        return []
    kinds = [link.decision_kind for link in chain.links]
    last = max(chain.links, key=lambda link: (link.decided_on or chain.decided_on, kinds.index(link.decision_kind)))
    return [(chain.decided_on, DecisionKind.COUNCIL if DecisionKind.COUNCIL in kinds else last.decision_kind)]


def _appeal(joining: Joining, day: Date, decided_on: Date, kind: DecisionKind | None) -> Appeal | None:
    """Return the time for appeal against one decision, None while its minutes are not published."""
    published = joining.own_days(JoiningEvent.MINUTES_PUBLISHED, day)
    published_on = next((on for on in published if on >= decided_on), None)
    if published_on is None:
        return None
    times = joining.case.appeal_times or USUAL_TIMES
    days = appeal_days(kind, times)
    last_day = last_day_of_appeal(published_on, times.received_days, days)
    return Appeal(kind, decided_on, published_on, published_on.add(days=times.received_days), days, last_day)


def _first_over(appeal: Appeal) -> tuple[Date, Date, str]:
    """Rank times for appeal by the day on which they are over."""
    return appeal.last_day, appeal.decided_on, appeal.decision_kind or ""
