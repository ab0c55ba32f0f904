"""Joining cases, each with the agreement that it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from typing import Any, TypeVar, cast

from attrs import field, frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.derived.membership import Membership, memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.case_event import CaseEvent
from ekirjasto_model.documents.joining_case import JoiningCase
from ekirjasto_model.documents.joining_rule import JoiningRule
from ekirjasto_model.values.pointer import Place

T = TypeVar("T")


@frozen(eq=False, slots=False)
class Joining:
    """One joining case with the agreement that it is about, and the agreement's members through time.

    ``agreement`` and its place are None where no agreement of that id is stated.
    What is asked of a case for a day is worked out :meth:`once`.
    """

    configuration: Configuration
    place: Place
    case: JoiningCase
    agreement_place: Place | None
    agreement: Agreement | None
    electorate: Electorate = field(repr=False)
    memberships: tuple[Membership, ...] = field(repr=False)
    _answers: dict[tuple[object, Date], Any] = field(factory=dict, init=False, repr=False)

    @property
    def rule(self) -> JoiningRule | None:
        """How the agreement is joined, None where that is not known."""
        return None if self.agreement is None else self.agreement.joining

    @property
    def effective_day(self) -> Date | None:
        """The day from which the municipality is to be a member: as stated, else that of the first effective event."""
        if self.case.effective_day is not None:
            return self.case.effective_day
        return min((event.day for _, event in self.events(JoiningEvent.EFFECTIVE)), default=None)

    @property
    def effective_place(self) -> Place:
        """Where the effective day is stated: by itself, else as an event, else the case as a whole."""
        if self.case.effective_day is not None:
            return self.place / "effective-day"
        return next((place / "day" for place, _ in self.events(JoiningEvent.EFFECTIVE)), self.place)

    @cached_property
    def _by_kind(self) -> dict[JoiningEvent, list[tuple[Place, CaseEvent]]]:
        """The events of each kind, the earliest first."""
        found: dict[JoiningEvent, list[tuple[Place, CaseEvent]]] = {}
        for number, event in enumerate(self.case.events):
            found.setdefault(event.event, []).append((self.place / "events" / number, event))
        return {kind: sorted(pairs, key=lambda pair: _rank(pair[1])) for kind, pairs in found.items()}

    def events(self, kind: JoiningEvent, day: Date | None = None) -> Iterator[tuple[Place, CaseEvent]]:
        """Give the events of a kind with their places, the earliest first: all, or those up to a day.

        Their order never depends on that of the file.
        """
        return (pair for pair in self._by_kind.get(kind, ()) if day is None or pair[1].day <= day)

    def own_days(self, kind: JoiningEvent, day: Date) -> list[Date]:
        """Return the days up to a day on which the joining municipality did something, the earliest first.

        An event that names another municipality is none of its own.
        """
        return [event.day for _, event in self.events(kind, day) if self.acts_for(event) == self.case.municipality]

    def first(self, kind: JoiningEvent, day: Date) -> Date | None:
        """Return the day of the first event of a kind up to a day, whoever did it; None where there is none."""
        return next((event.day for _, event in self.events(kind, day)), None)

    def once(self, function: Callable[[Joining, Date], T], day: Date) -> T:
        """Return a function's answer for this case and a day, worked out when it is first asked for."""
        key = (function, day)
        if key not in self._answers:
            self._answers[key] = function(self, day)
        return cast("T", self._answers[key])

    def acts_for(self, event: CaseEvent) -> str:
        """Return the code of the municipality whose act an event is: the joining one, where none is stated."""
        return event.municipality or self.case.municipality


@lru_cache(maxsize=2)
def joinings(configuration: Configuration) -> tuple[Joining, ...]:
    """Return the joining cases by id, each with its agreement.

    Those of the last configurations asked for are kept.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> [(one.case.id, one.agreement.id) for one in joinings(malli)]
    [('puolanka', 'co-operation'), ('vaala', 'co-operation')]
    """
    stated = sorted(configuration.agreements(), key=lambda pair: (pair[1].starts, pair[0].document), reverse=True)
    by_id = {agreement.id: (place, agreement) for place, agreement in stated}
    members: dict[str, tuple[Electorate, tuple[Membership, ...]]] = {}
    found = []
    for place, case in configuration.joining_cases():
        at, agreement = by_id.get(case.agreement, (None, None))
        if case.agreement not in members:
            members[case.agreement] = _members(configuration, at, agreement)
        found.append(Joining(configuration, place, case, at, agreement, *members[case.agreement]))
    return tuple(sorted(found, key=lambda one: (one.case.id, one.case.municipality)))


def _members(
    configuration: Configuration, place: Place | None, agreement: Agreement | None
) -> tuple[Electorate, tuple[Membership, ...]]:
    """Return the voting members of an agreement, and every membership in it; nobody where there is no agreement."""
    if agreement is None or place is None:
        return Electorate(configuration, {}), ()
    return Electorate.of(configuration, place, agreement), tuple(memberships([(place, agreement)]))


def _rank(event: CaseEvent) -> tuple[Date, str, str, str, str]:
    """Order events of one kind by their day, and those of one day by what they say."""
    return event.day, event.municipality or "", event.decision_kind or "", event.condition or "", event.step or ""
