"""Which decisions are needed, by whom and by when, and how many members must approve."""

from __future__ import annotations

from attrs import frozen

from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.codelists.timeline_steps import TimelineStep
from ekirjasto_model.derived.approvals import Count, approvals, joining_demand
from ekirjasto_model.derived.briefing.joiner import Joiner
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.derived.joining.cases import Joining, joinings
from ekirjasto_model.derived.joining.stages import OVER, stage_on
from ekirjasto_model.derived.timeline.entries import Timeline, TimelineEntry, Wish
from ekirjasto_model.derived.timeline.timeline import timeline, timeline_of


@frozen
class Schedule:
    """What must happen so that the municipality is in from the day asked for.

    ``timeline`` is None where the agreement has no rule for joining. ``case`` is the
    municipality's own open joining case under the agreement, if there is one; what is
    done in it counts where it aims at the same day. ``approvals`` count the members
    who must approve, as of the day of asking; None where the deciding meeting does,
    or where nobody states how many. ``signers`` is None where the agreement does not
    say who signs. ``has_annex`` tells that the year's cost annex is among the files.
    """

    timeline: Timeline | None
    case: Joining | None
    approvals: Count | None
    signers: JoiningSigner | None
    has_annex: bool

    def open(self) -> tuple[TimelineEntry, ...]:
        """Return the steps that nobody has taken yet."""
        entries = () if self.timeline is None else self.timeline.entries
        return tuple(one for one in entries if one.done_on is None and not self.is_there(one))

    def is_there(self, entry: TimelineEntry) -> bool:
        """Tell whether a step is that of a cost annex which is among the files already."""
        return entry.step is TimelineStep.COST_ANNEX and self.has_annex

    def late(self, asked: Joiner) -> tuple[TimelineEntry, ...]:
        """Return the open steps whose latest day has passed on the day of asking."""
        return tuple(one for one in self.open() if one.is_late(asked.as_of))

    def next(self, asked: Joiner) -> TimelineEntry | None:
        """Return the first open step that is still ahead and that somebody must take, None where there is none."""
        ahead = (one for one in self.open() if one.actor is not None and one.latest and one.latest >= asked.as_of)
        return next(ahead, None)


def schedule(configuration: Configuration, asked: Joiner, *, has_annex: bool) -> Schedule:
    """Work out the timeline, from the municipality's open joining case where there is one."""
    case = _case(configuration, asked)
    rule = asked.agreement.joining
    demand = None if rule is None else joining_demand(rule)
    counted = None
    if demand is not None:
        electorate = Electorate.of(configuration, asked.place, asked.agreement)
        counted = approvals(electorate, demand, (), asked.as_of, without=asked.municipality).count
    signers = None if rule is None else rule.signers
    return Schedule(_timeline(configuration, asked, case), case, counted, signers, has_annex)


def _case(configuration: Configuration, asked: Joiner) -> Joining | None:
    """Return the municipality's open case under the agreement; one that aims at the day asked for goes first."""
    found = [
        one
        for one in joinings(configuration)
        if one.agreement is asked.agreement
        and one.case.municipality == asked.municipality
        and stage_on(one, asked.as_of) not in OVER
    ]
    return min(found, key=lambda one: (one.effective_day != asked.starts, one.case.id), default=None)


def _timeline(configuration: Configuration, asked: Joiner, case: Joining | None) -> Timeline | None:
    """Return the timeline to the day asked for."""
    if case is not None and case.effective_day == asked.starts:
        return timeline_of(case, asked.as_of)
    stated = None if case is None else case.case
    wish = Wish(
        asked.municipality,
        asked.starts,
        () if stated is None else tuple(dict.fromkeys(stated.decision_chain)),
        None if stated is None else stated.appeal_times,
    )
    return timeline(configuration, asked.agreement, wish, asked.as_of)
