"""How far an event of the agreement's timetable has come: done, begun, or not at all."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.joining.appeals import legal_force_on
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.derived.joining.chain import chain_on
from ekirjasto_model.derived.joining.consent import consent_on
from ekirjasto_model.derived.joining.preparations import conditions_on, onboarding_on
from ekirjasto_model.derived.joining.signatures import signatures_on


@frozen
class Progress:
    """Whether something has begun by a day, and the first day on which all of it was done, None until then."""

    has_begun: bool
    done_on: Date | None


def progress_on(joining: Joining, event: JoiningEvent, day: Date) -> Progress:
    """Return how far an event of the timetable has come on a day.

    What consists of several acts is done with the last of them: the approvals when
    the agreement's rule is kept, the decisions when the chain is complete, the
    signatures when all who must have signed, onboarding and the conditions when
    none is left. The minutes are those of the decision that settles the matter, and
    the time for appeal is over from its first day of legal force. Any other event is
    done when it happens.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> vaala = joinings(malli)[1]
    >>> progress_on(vaala, JoiningEvent.ONBOARDING, Date(2024, 12, 17))
    Progress(has_begun=True, done_on=None)
    >>> str(progress_on(vaala, JoiningEvent.ONBOARDING, Date(2024, 12, 18)).done_on)
    '2024-12-18'
    """
    has_begun, done_on = joining.first(event, day) is not None, None
    match event:
        case JoiningEvent.MEMBER_APPROVAL:
            done_on = consent_on(joining, day).approved_on
        case JoiningEvent.DECISION:
            done_on = chain_on(joining, day).decided_on
        case JoiningEvent.APPEAL_TIME_OVER:
            force = legal_force_on(joining, day)
            has_begun, over = force.binding_from is not None, force.binding_from
            done_on = over if over is not None and over <= day else None
        case JoiningEvent.SIGNATURE:
            done_on = signatures_on(joining, day).complete_on
        case JoiningEvent.ONBOARDING:
            done_on = _last([one.done_on for one in onboarding_on(joining, day)])
        case JoiningEvent.CONDITION_MET:
            done_on = _last([one.met_on for one in conditions_on(joining, day)])
        case JoiningEvent.MINUTES_PUBLISHED:
            appeal = legal_force_on(joining, day).appeal
            done_on = None if appeal is None else appeal.published_on
        case JoiningEvent.REQUEST | JoiningEvent.APPROPRIATION:
            done_on = next(iter(joining.own_days(event, day)), None)
        case _:
            done_on = joining.first(event, day)
    return Progress(has_begun, done_on)


def _last(days: list[Date | None]) -> Date | None:
    """Return the last of some days, None where there are none or one of them is missing."""
    stated = [day for day in days if day is not None]
    return max(stated) if stated and len(stated) == len(days) else None
