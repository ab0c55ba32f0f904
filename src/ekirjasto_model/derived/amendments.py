"""Amendments of an agreement: whether they were approved, and which text controls on a day."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from attrs import frozen
from pendulum import Date

from ekirjasto_model.derived.approvals import Approvals, Count, MemberDecision, amendment_demand, approvals, count_on
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.amendment import AgreementAmendment
from ekirjasto_model.values.pointer import Place


@frozen
class Amended:
    """One amendment with what follows from it.

    ``approvals`` is None where the agreement does not say what an amendment needs;
    so is ``at_first``, the count on the amendment's own first day.
    ``controls_from`` is the first day on which the amended text controls: its own
    first day, or the later one on which enough members had approved; None while
    they have not.
    """

    place: Place
    amendment: AgreementAmendment
    approvals: Approvals | None
    at_first: Count | None
    controls_from: Date | None

    @property
    def is_late(self) -> bool:
        """Whether the amendment's own first day came before enough members had approved."""
        if self.approvals is None:
            return False
        reached = self.approvals.reached_on
        return reached is None or self.amendment.starts < reached


@frozen
class TextRevision:
    """A numbered text of an agreement, and the first day on which it controls.

    ``place`` is the amendment's, or the agreement's own for the original text.
    """

    number: int
    controls_from: Date
    place: Place


_known: WeakKeyDictionary[Configuration, dict[Place, tuple[Amended, ...]]] = WeakKeyDictionary()


def amendments(configuration: Configuration, place: Place, agreement: Agreement) -> tuple[Amended, ...]:
    """Return the amendments of an agreement by first day and number; ``place`` is the agreement's own.

    Approvals are counted up to the amendment's first day, or up to the last
    decision where that came later.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> place, agreement = next(pair for pair in malli.agreements() if pair[1].id == "co-operation")
    >>> (amended,) = amendments(malli, place, agreement)
    >>> str(amended.approvals.reached_on), str(amended.controls_from)
    ('2025-09-29', '2026-01-01')
    >>> count = amended.approvals.first_enough
    >>> count.needed_members, len(count.approving), count.needed_inhabitants, count.approving_inhabitants
    (6, 6, 43001, 59849)
    """
    if not agreement.amendments:
        return ()
    known = _known.setdefault(configuration, {})
    if place not in known:
        known[place] = _worked_out(configuration, place, agreement)
    return known[place]


def _worked_out(configuration: Configuration, place: Place, agreement: Agreement) -> tuple[Amended, ...]:
    """Return the amendments of an agreement in their order."""
    demand = None if agreement.amendment is None else amendment_demand(agreement.amendment)
    electorate = Electorate.of(configuration, place, agreement)
    found = []
    for number, amendment in enumerate(agreement.amendments):
        counted, at_first = None, None
        controls_from: Date | None = amendment.starts
        if demand is not None:
            made = decisions_on(amendment)
            until = max([amendment.starts, *(one.day for one in made)])
            counted = approvals(electorate, demand, made, until)
            at_first = count_on(electorate, demand, made, amendment.starts)
            controls_from = None if counted.reached_on is None else max(amendment.starts, counted.reached_on)
        found.append(Amended(place / "amendments" / number, amendment, counted, at_first, controls_from))
    return tuple(sorted(found, key=lambda one: (one.amendment.starts, one.amendment.revision, one.amendment.id)))


def decisions_on(amendment: AgreementAmendment) -> tuple[MemberDecision, ...]:
    """Return the members' decisions on an amendment, as they stand in the file."""
    return tuple(
        MemberDecision(one.municipality, one.decision.day, one.approves is not False) for one in amendment.approvals
    )


def text_revisions(configuration: Configuration, place: Place, agreement: Agreement) -> tuple[TextRevision, ...]:
    """Return the texts of an agreement that control one after another, from the original on.

    A text controls until one with a greater number does. Where two have one number
    or one day, which the check tells, the later and the greater one controls.
    """
    amended = [
        TextRevision(one.amendment.revision, max(one.controls_from, agreement.starts), one.place)
        for one in amendments(configuration, place, agreement)
        if one.controls_from is not None
    ]
    found = [TextRevision(1, agreement.starts, place)]
    for one in sorted(amended, key=lambda one: (one.controls_from, one.number)):
        if one.controls_from == found[-1].controls_from:
            found[-1] = one
        elif one.number >= found[-1].number:
            found.append(one)
    return tuple(found)


def controlling_text(
    configuration: Configuration, place: Place, agreement: Agreement, day: Date
) -> TextRevision | None:
    """Return the one text of an agreement that controls on a day, None where the agreement is not in force.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> place, agreement = next(pair for pair in malli.agreements() if pair[1].id == "co-operation")
    >>> [controlling_text(malli, place, agreement, Date(year, 1, 1)).number for year in (2025, 2026)]
    [1, 2]
    """
    if not is_within(day, days_of(agreement)):
        return None
    return [one for one in text_revisions(configuration, place, agreement) if one.controls_from <= day][-1]
