"""Whether those who must approve a new member have done so."""

from __future__ import annotations

from attrs import evolve, frozen
from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.approvals import Approvals, MemberDecision, approvals, joining_demand
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.documents.case_event import CaseEvent

MEETINGS = (DecisionKind.DECIDING_MEETING, DecisionKind.E_MAIL_MEETING)
"""The kinds of decision that the members take together."""


@frozen
class Consent:
    """The consent that a joining needs, on a day.

    ``approval`` is None where the agreement has no rule for joining. ``approvals``
    are the members' own, needed and got; None where the deciding meeting approves,
    or where the share that must approve is not stated. ``approved_on`` is the first
    day on which the rule was kept, ``refused_on`` the first on which the meeting
    refused; each is None until then.
    """

    approval: Approval | None
    approvals: Approvals | None = None
    approved_on: Date | None = None
    refused_on: Date | None = None

    @property
    def silent(self) -> tuple[str, ...]:
        """The codes of the members that have said neither yes nor no; none where the meeting approves."""
        if self.approvals is None:
            return ()
        count = self.approvals.count
        return tuple(code for code in count.members if code not in {*count.approving, *count.refusing})

    @property
    def is_out_of_reach(self) -> bool:
        """Whether the rule cannot be kept even if all who are silent say yes, unless somebody changes its mind."""
        if self.approvals is None or self.approved_on is not None:
            return False
        count = self.approvals.count
        if not count.members or count.is_uncountable:
            return False
        willing = tuple(code for code in count.members if code not in count.refusing)
        return not evolve(count, approving=willing).is_reached


def consent_on(joining: Joining, day: Date) -> Consent:
    """Return the consent to a joining on a day; the joining municipality itself is never counted.

    A municipality that has once approved has approved, also if it refuses later.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> puolanka, vaala = joinings(malli)
    >>> consent = consent_on(vaala, Date(2024, 6, 9))
    >>> consent.approvals.count.needed_members, consent.approvals.count.approving, consent.silent
    (5, ('047', '205', '758', '777'), ('105', '614', '732'))
    >>> str(consent_on(vaala, Date(2024, 12, 31)).approved_on), consent_on(puolanka, Date(2026, 2, 9)).approved_on
    ('2024-06-10', None)
    """
    return joining.once(_consent, day)


def _consent(joining: Joining, day: Date) -> Consent:
    """Work out the consent to a joining on a day."""
    rule = joining.rule
    if rule is None:
        return Consent(None)
    if rule.approval is Approval.DECIDING_MEETING:
        approved = (event.day for _, event in joining.events(JoiningEvent.MEMBER_APPROVAL, day) if is_of_meeting(event))
        refused = (event.day for _, event in joining.events(JoiningEvent.MEMBER_REFUSAL, day) if is_of_meeting(event))
        return Consent(rule.approval, None, next(approved, None), next(refused, None))
    demand = joining_demand(rule)
    if demand is None:
        return Consent(rule.approval)
    found = approvals(joining.electorate, demand, decisions(joining), day, without=joining.case.municipality)
    return Consent(rule.approval, found, found.reached_on)


def decisions(joining: Joining) -> tuple[MemberDecision, ...]:
    """Return every yes and no of a single municipality, of whatever day."""
    return tuple(
        MemberDecision(event.municipality, event.day, approves)
        for kind, approves in ((JoiningEvent.MEMBER_APPROVAL, True), (JoiningEvent.MEMBER_REFUSAL, False))
        for _, event in joining.events(kind)
        if event.municipality is not None
    )


def is_of_meeting(event: CaseEvent) -> bool:
    """Tell whether an approval or a refusal is the deciding meeting's: by its kind, or as it names no municipality."""
    return event.decision_kind in MEETINGS or event.municipality is None
