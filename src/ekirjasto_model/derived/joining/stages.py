"""The stage of a joining case on a day, worked out from its events."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_stages import JoiningStage
from ekirjasto_model.derived.joining.appeals import legal_force_on
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.derived.joining.chain import chain_on
from ekirjasto_model.derived.joining.consent import consent_on
from ekirjasto_model.derived.joining.signatures import signatures_on

REQUIRED = (
    JoiningStage.APPLIED,
    JoiningStage.APPROVED,
    JoiningStage.DECIDED,
    JoiningStage.BINDING,
    JoiningStage.SIGNED,
    JoiningStage.IN_FORCE,
)
"""The stages that every case goes through, in order; the others may be passed over."""

BRANCHES = {
    JoiningStage.REFUSED: JoiningEvent.REFUSED,
    JoiningStage.WITHDRAWN: JoiningEvent.WITHDRAWN,
    JoiningStage.LAPSED: JoiningEvent.LAPSED,
}
"""The branches off the way, each with the event that states it."""

OVER = frozenset({JoiningStage.IN_FORCE, *BRANCHES})
"""The stages at which a case is no longer open."""

_OPENING = {
    JoiningStage.CONSIDERING: JoiningEvent.INTEREST,
    JoiningStage.DRAFTING: JoiningEvent.DRAFT_SENT,
    JoiningStage.COMMENTING: JoiningEvent.COMMENT_ROUND,
    JoiningStage.TEXT_READY: JoiningEvent.FINAL_TEXT,
}
_RANKS = {stage: rank for rank, stage in enumerate(JoiningStage)}


@frozen
class Reached:
    """A stage, and the first day on which a case had reached it."""

    stage: JoiningStage
    day: Date


def stages_on(joining: Joining, day: Date) -> tuple[Reached, ...]:
    """Return the stages that a case has reached by a day, in their order.

    A stage is reached when its own condition holds and so do those of all required
    stages before it. Each of them says that there is an event, or a day not later
    than this one, by which something was complete: so another event never takes a
    case back, nor does the passing of time. Refused, withdrawn and lapsed are
    stated, and go before everything else.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for reached in stages_on(joinings(malli)[1], Date(2025, 1, 1))[4:]:
    ...     print(reached.stage, reached.day)
    applied 2024-05-06
    approved 2024-06-10
    decided 2024-10-07
    binding 2024-11-01
    funded 2024-11-11
    signed 2024-12-03
    in-force 2025-01-01
    """
    return joining.once(_stages, day)


def _stages(joining: Joining, day: Date) -> tuple[Reached, ...]:
    """Work out the stages that a case has reached by a day."""
    found = [*_opening(joining, day), *_required(joining, day), *_branches(joining, day)]
    return tuple(sorted(found, key=lambda reached: _RANKS[reached.stage]))


def stage_on(joining: Joining, day: Date) -> JoiningStage:
    """Return how far a case has come by a day: the furthest stage reached.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> [stage_on(joinings(malli)[0], Date(year, 1, 1)).value for year in (2025, 2026, 2027)]
    ['not-begun', 'text-ready', 'approved']
    """
    reached = stages_on(joining, day)
    return reached[-1].stage if reached else JoiningStage.NOT_BEGUN


def is_open(joining: Joining, day: Date) -> bool:
    """Tell whether a case goes on: it is neither in force by a day nor off the way."""
    return stage_on(joining, day) not in OVER


def rank(stage: JoiningStage) -> int:
    """Return the place of a stage in their order, from 0; the branches come last."""
    return _RANKS[stage]


def _opening(joining: Joining, day: Date) -> Iterator[Reached]:
    """Give the stages before the application that have been reached."""
    for stage, event in _OPENING.items():
        on = joining.first(event, day)
        if on is not None:
            yield Reached(stage, on)


def _required(joining: Joining, day: Date) -> Iterator[Reached]:
    """Give the required stages that have been reached, one after the other, with the funding between them."""
    so_far: Date | None = None
    for stage in REQUIRED:
        own = _own_day(joining, stage, day)
        if own is None or own > day:
            return
        so_far = own if so_far is None else max(so_far, own)
        yield Reached(stage, so_far)
        if stage is JoiningStage.BINDING:
            funded = joining.own_days(JoiningEvent.APPROPRIATION, day)
            if funded:
                yield Reached(JoiningStage.FUNDED, max(so_far, funded[0]))


def _own_day(joining: Joining, stage: JoiningStage, day: Date) -> Date | None:
    """Return the first day on which a required stage's own condition holds, as known from the events up to a day."""
    match stage:
        case JoiningStage.APPLIED:
            return next(iter(joining.own_days(JoiningEvent.REQUEST, day)), None)
        case JoiningStage.APPROVED:
            return consent_on(joining, day).approved_on
        case JoiningStage.DECIDED:
            return chain_on(joining, day).decided_on
        case JoiningStage.BINDING:
            return legal_force_on(joining, day).binding_from
        case JoiningStage.SIGNED:
            return signatures_on(joining, day).complete_on
        case _:
            stated = (joining.first(JoiningEvent.EFFECTIVE, day), joining.case.effective_day)
            return min((on for on in stated if on is not None), default=None)


def _branches(joining: Joining, day: Date) -> Iterator[Reached]:
    """Give the branches off the way that somebody has stated."""
    for stage, event in BRANCHES.items():
        on = joining.first(event, day)
        if on is not None:
            yield Reached(stage, on)
