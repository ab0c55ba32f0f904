"""What an open joining case lacks for its next required stage, and who must act."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.approvals import Approval
from ekirjasto_model.codelists.decision_kinds import DecisionKind
from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.joining.appeals import legal_force_on
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.derived.joining.chain import chain_on
from ekirjasto_model.derived.joining.consent import consent_on
from ekirjasto_model.derived.joining.due_days import acting_by
from ekirjasto_model.derived.joining.signatures import signatures_on
from ekirjasto_model.derived.joining.stages import OVER, REQUIRED, stages_on
from ekirjasto_model.values.names import Names


@frozen
class Missing:
    """One thing that is missing: an event, or the passing of time.

    ``municipalities`` are the codes of those who must act. Where only some of them
    must, ``least`` is how many at least. ``by_meeting`` is true where the deciding
    meeting acts for them all. ``decision_kind`` says whose decision it is, and ``by``
    who acts in the agreement's own words. ``waits_until`` is the day that only has to
    come; nobody needs to act then.
    """

    event: JoiningEvent
    municipalities: tuple[str, ...] = ()
    least: int | None = None
    by_meeting: bool = False
    decision_kind: DecisionKind | None = None
    by: Names | None = None
    waits_until: Date | None = None


@frozen
class NextStage:
    """The next required stage of an open case, and what it lacks."""

    stage: JoiningStage
    missing: tuple[Missing, ...]


def next_stage(joining: Joining, day: Date) -> NextStage | None:
    """Return what a case lacks on a day for its next required stage; None where it is no longer open.

    A stage whose ``missing`` is empty cannot be told of: the agreement does not say
    what it needs.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> ahead = next_stage(joinings(malli)[0], Date(2026, 3, 1))
    >>> ahead.stage.value, [one.decision_kind.value for one in ahead.missing]
    ('decided', ['municipal-executive', 'council'])
    >>> (lacking,) = next_stage(joinings(malli)[1], Date(2024, 6, 9)).missing
    >>> lacking.event.value, lacking.municipalities, lacking.least
    ('member-approval', ('105', '614', '732'), 1)
    """
    reached = {one.stage for one in stages_on(joining, day)}
    if reached & OVER:
        return None
    stage = next(stage for stage in REQUIRED if stage not in reached)
    return NextStage(stage, tuple(_missing(joining, stage, day)))


def _missing(joining: Joining, stage: JoiningStage, day: Date) -> Iterator[Missing]:
    """Give what one stage lacks."""
    joiner = (joining.case.municipality,)
    match stage:
        case JoiningStage.APPLIED:
            yield Missing(JoiningEvent.REQUEST, joiner, by=acting_by(joining.rule, JoiningEvent.REQUEST))
        case JoiningStage.APPROVED:
            yield from _approvals(joining, day)
        case JoiningStage.DECIDED:
            by = acting_by(joining.rule, JoiningEvent.DECISION)
            links = chain_on(joining, day).links
            lacking = (link.decision_kind for link in links if link.decided_on is None)
            for kind in lacking if links else (None,):
                yield Missing(JoiningEvent.DECISION, joiner, decision_kind=kind, by=by)
        case JoiningStage.BINDING:
            force = legal_force_on(joining, day)
            if force.binding_from is None:
                by = acting_by(joining.rule, JoiningEvent.MINUTES_PUBLISHED)
                yield Missing(JoiningEvent.MINUTES_PUBLISHED, joiner, by=by)
            yield Missing(JoiningEvent.APPEAL_TIME_OVER, waits_until=force.binding_from)
        case JoiningStage.SIGNED:
            lacking_codes = signatures_on(joining, day).lacking
            yield Missing(JoiningEvent.SIGNATURE, lacking_codes, by=acting_by(joining.rule, JoiningEvent.SIGNATURE))
        case _:
            yield Missing(JoiningEvent.EFFECTIVE, waits_until=joining.case.effective_day)


def _approvals(joining: Joining, day: Date) -> Iterator[Missing]:
    """Give whose approval is missing: the meeting's, or so many of those who have not approved."""
    consent, by = consent_on(joining, day), acting_by(joining.rule, JoiningEvent.MEMBER_APPROVAL)
    if consent.approval is Approval.DECIDING_MEETING:
        yield Missing(JoiningEvent.MEMBER_APPROVAL, by_meeting=True, by=by)
    elif consent.approvals is not None:
        count = consent.approvals.count
        least = max(count.needed_members - len(count.approving), 1)
        yield Missing(JoiningEvent.MEMBER_APPROVAL, consent.silent, least, by=by)
