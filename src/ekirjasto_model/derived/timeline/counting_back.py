"""From the signature back to the joining municipality's decision: legal force, minutes, decision."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.timeline_assumptions import TimelineAssumption
from ekirjasto_model.codelists.timeline_grounds import TimelineGround
from ekirjasto_model.derived.joining.appeals import USUAL_TIMES, appeal_days
from ekirjasto_model.derived.timeline.entries import Bound, Wish
from ekirjasto_model.derived.timeline.timetable import timetable_bounds
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.values.working_days import last_day_to_publish


@frozen
class CountedBack:
    """The bounds of four steps, each list with its earliest day first, and what was assumed in counting them."""

    signature: tuple[Bound, ...]
    legal_force: tuple[Bound, ...]
    minutes: tuple[Bound, ...]
    decision: tuple[Bound, ...]
    assumptions: tuple[TimelineAssumption, ...]


def count_back(rule: JoiningRule, wish: Wish) -> CountedBack:
    """Count back from the signature to the latest day on which the joining municipality may decide.

    The agreement is signed when its timetable says, at the latest on the effective
    day. The decision has legal force on that day if the last day for appeal is the
    day before it or earlier. The minutes must be out so long before that the receipt
    and the time for appeal have room; that time never ends on a holiday (Local
    Government Act 410/2015, chapter 16; Act 150/1930, section 5). The appeal is a
    municipal one if the council is in the chain, or if no chain is stated.

    >>> from ekirjasto_model.codelists.approvals import Approval
    >>> from ekirjasto_model.codelists.first_year_rules import FirstYearRule
    >>> from ekirjasto_model.codelists.joining_days import JoiningDay
    >>> rule = JoiningRule(
    ...     joining_day=JoiningDay.ANY_DAY, approval=Approval.ALL_MEMBERS, first_year=FirstYearRule.DAYS
    ... )
    >>> found = count_back(rule, Wish("620", Date(2027, 1, 1), (DecisionKind.COUNCIL,)))
    >>> [str(bounds[0].day) for bounds in (found.signature, found.legal_force, found.minutes, found.decision)]
    ['2027-01-01', '2027-01-01', '2026-11-24', '2026-11-24']
    """
    assumptions = [TimelineAssumption.NOBODY_APPEALS]
    signature = timetable_bounds(rule, JoiningEvent.SIGNATURE, wish.from_day)
    if not signature:
        signature = (Bound(wish.from_day, TimelineGround.EFFECTIVE_DAY),)
        assumptions.append(TimelineAssumption.SIGNED_BY_EFFECTIVE_DAY)

    legal_force = _with(rule, JoiningEvent.APPEAL_TIME_OVER, wish, signature[0].day)
    times = wish.appeal_times or USUAL_TIMES
    if wish.appeal_times is None:
        assumptions.append(TimelineAssumption.USUAL_APPEAL_TIMES)
    if not wish.decision_chain:
        assumptions.append(TimelineAssumption.COUNCIL_DECIDES)
    last_day = legal_force[0].day.subtract(days=1)
    published_by = last_day_to_publish(last_day, times.received_days, appeal_days(decider(wish), times))
    minutes = _with(rule, JoiningEvent.MINUTES_PUBLISHED, wish, published_by)

    if wish.publication_days is None:
        assumptions.append(TimelineAssumption.PUBLISHED_AT_ONCE)
    decided_by = minutes[0].day.subtract(days=wish.publication_days or 0)
    decision = _with(rule, JoiningEvent.DECISION, wish, decided_by)
    order = tuple(TimelineAssumption)
    return CountedBack(signature, legal_force, minutes, decision, tuple(sorted(assumptions, key=order.index)))


def decider(wish: Wish) -> DecisionKind | None:
    """Return the kind of decision by which the time for appeal is counted; None where no chain is stated."""
    if DecisionKind.COUNCIL in wish.decision_chain:
        return DecisionKind.COUNCIL
    return wish.decision_chain[-1] if wish.decision_chain else None


def _with(rule: JoiningRule, event: JoiningEvent, wish: Wish, day: Date) -> tuple[Bound, ...]:
    """Return the bound of the law beside those of the agreement's timetable, the earliest first."""
    bounds = (Bound(day, TimelineGround.APPEAL), *timetable_bounds(rule, event, wish.from_day))
    return tuple(sorted(bounds, key=lambda bound: bound.day))
