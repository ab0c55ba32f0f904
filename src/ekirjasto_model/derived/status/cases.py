"""The joining cases that are open on a day: how far each has come, what it lacks, and what is late."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.due_states import DueState
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.joining.appeals import LegalForce, legal_force_on
from ekirjasto_model.derived.joining.cases import Joining, joinings
from ekirjasto_model.derived.joining.consent import Consent, consent_on
from ekirjasto_model.derived.joining.dues import Due, dues_on
from ekirjasto_model.derived.joining.next_steps import NextStage, next_stage
from ekirjasto_model.derived.joining.preparations import Condition, conditions_on
from ekirjasto_model.derived.joining.signatures import Signatures, signatures_on
from ekirjasto_model.derived.joining.stages import OVER, stages_on

_NO_DAY = Date(9999, 12, 31)


@frozen
class CaseOn:
    """An open joining case on a day.

    ``since`` is the day on which the stage was reached, None before the first. ``ahead``
    is the next required stage with what it lacks. ``late`` are the milestones and steps
    whose day has passed, ``next_dues`` are those of the nearest day still ahead, and
    ``undated`` are those without a day, each with the reason. ``conditions`` are those
    not met yet.
    """

    joining: Joining
    stage: JoiningStage
    since: Date | None
    ahead: NextStage
    consent: Consent
    signatures: Signatures
    legal_force: LegalForce
    late: tuple[Due, ...]
    next_dues: tuple[Due, ...]
    undated: tuple[Due, ...]
    conditions: tuple[Condition, ...]


def open_cases(configuration: Configuration, day: Date) -> tuple[CaseOn, ...]:
    """Return the open cases: those with something late first, then by the effective day, those without one last.

    ``configuration`` holds what was known on the day.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.status.as_known import as_known
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for day in (Date(2024, 6, 10), Date(2026, 9, 4)):
    ...     for one in open_cases(as_known(malli, day), day):
    ...         print(day, one.joining.case.id, one.stage, one.since, one.ahead.stage, len(one.late))
    2024-06-10 vaala approved 2024-06-10 decided 0
    2026-09-04 puolanka approved 2026-02-12 decided 2
    """
    found = [case for case in (_on(joining, day) for joining in joinings(configuration)) if case is not None]
    return tuple(sorted(found, key=_urgency))


def _on(joining: Joining, day: Date) -> CaseOn | None:
    """Tell of one case, None where it is not open on the day."""
    reached = stages_on(joining, day)
    if any(one.stage in OVER for one in reached):
        return None
    ahead = next_stage(joining, day)
    if ahead is None:
        return None
    dues = dues_on(joining, day)
    done = (DueState.MET, DueState.MET_LATE)
    ahead_of_it = [due for due in dues if due.day is not None and due.day >= day and due.state not in done]
    last = reached[-1] if reached else None
    return CaseOn(
        joining=joining,
        stage=JoiningStage.NOT_BEGUN if last is None else last.stage,
        since=None if last is None else last.day,
        ahead=ahead,
        consent=consent_on(joining, day),
        signatures=signatures_on(joining, day),
        legal_force=legal_force_on(joining, day),
        late=tuple(due for due in dues if due.is_open_and_late),
        next_dues=tuple(due for due in ahead_of_it if due.day == ahead_of_it[0].day),
        undated=tuple(due for due in dues if due.state is DueState.UNDATED),
        conditions=tuple(one for one in conditions_on(joining, day) if one.met_on is None),
    )


def _urgency(case: CaseOn) -> tuple[bool, bool, Date, str, str]:
    """Rank cases: what is late first, then what begins first."""
    effective = case.joining.effective_day
    stated = case.joining.case
    return not case.late, effective is None, effective or _NO_DAY, stated.id, stated.municipality
