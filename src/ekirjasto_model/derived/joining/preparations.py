"""What must be in place when a municipality joins: conditions met, and steps of onboarding done."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.onboarding_steps import OnboardingStep
from ekirjasto_model.derived.joining.cases import Joining
from ekirjasto_model.documents.statement import Statement
from ekirjasto_model.values.pointer import Place


@frozen
class Condition:
    """A condition set for the joining, and the day on which it was first met, None while it is open."""

    place: Place
    condition: Statement
    met_on: Date | None


@frozen
class Onboarding:
    """A step of onboarding, and the day on which it was first done, None while it is missing."""

    step: OnboardingStep
    done_on: Date | None


def conditions_on(joining: Joining, day: Date) -> tuple[Condition, ...]:
    """Return the conditions of a case on a day, by id.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> [(one.condition.id, str(one.met_on)) for one in conditions_on(joinings(malli)[1], Date(2024, 12, 31))]
    [('system-change', '2024-12-10')]
    """
    met: dict[str, Date] = {}
    for _, event in joining.events(JoiningEvent.CONDITION_MET, day):
        if event.condition is not None:
            met.setdefault(event.condition, event.day)
    stated = sorted(enumerate(joining.case.conditions), key=lambda pair: pair[1].id)
    return tuple(
        Condition(joining.place / "conditions" / number, condition, met.get(condition.id))
        for number, condition in stated
    )


def onboarding_on(joining: Joining, day: Date) -> tuple[Onboarding, ...]:
    """Return every step of onboarding on a day, in their usual order.

    An event that names no step means that all of them were put in place.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> found = onboarding_on(joinings(malli)[1], Date(2024, 12, 13))
    >>> [one.step.value for one in found if one.done_on is None]
    ['staff-training', 'persons-named', 'customer-information']
    """
    done: dict[OnboardingStep, Date] = {}
    for _, event in joining.events(JoiningEvent.ONBOARDING, day):
        for step in OnboardingStep if event.step is None else (event.step,):
            done.setdefault(step, event.day)
    return tuple(Onboarding(step, done.get(step)) for step in OnboardingStep)
