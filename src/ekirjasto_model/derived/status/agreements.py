"""Every agreement on a day, with the text and annexes that control, the amendments under way and the notices given."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.agreement_states import AgreementState
from ekirjasto_model.derived.agreements import StandingAgreement, agreements_on
from ekirjasto_model.derived.amendments import TextRevision, controlling_text, decisions_on
from ekirjasto_model.derived.annexes import AnnexRevision, annexes_on
from ekirjasto_model.derived.approvals import Approvals, amendment_demand, approvals
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.electorate import Electorate
from ekirjasto_model.derived.notices import GivenNotice, given_notices
from ekirjasto_model.derived.parties import BoundParty, parties_on
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.amendment import AgreementAmendment
from ekirjasto_model.values.pointer import Place

_STATES = (AgreementState.IN_FORCE, AgreementState.NOT_YET, AgreementState.REPLACED, AgreementState.ENDED)


@frozen
class AmendmentUnderWay:
    """An amendment that does not control yet.

    ``approvals`` are those needed and got on the day, None where the agreement does
    not say what an amendment needs.
    """

    place: Place
    amendment: AgreementAmendment
    approvals: Approvals | None

    @property
    def is_approved(self) -> bool:
        """Whether enough members have approved, so that only its first day is ahead."""
        return self.approvals is not None and self.approvals.reached_on is not None


@frozen
class AgreementOn:
    """One agreement on a day.

    Only one that is in force has ``parties``, a controlling ``text``, ``annexes``,
    ``amendments`` under way, ``notices`` whose last day is not past, and ``unmet``:
    the ids of those that it needs and that are not in force.
    """

    standing: StandingAgreement
    parties: tuple[BoundParty, ...] = ()
    text: TextRevision | None = None
    annexes: tuple[AnnexRevision, ...] = ()
    amendments: tuple[AmendmentUnderWay, ...] = ()
    notices: tuple[GivenNotice, ...] = ()
    unmet: tuple[str, ...] = ()

    @property
    def agreement(self) -> Agreement:
        """What the file states."""
        return self.standing.agreement

    @property
    def is_in_force(self) -> bool:
        """Whether it is in force on the day."""
        return self.standing.state is AgreementState.IN_FORCE


def agreements_in_order(configuration: Configuration, day: Date) -> tuple[AgreementOn, ...]:
    """Return every agreement: those in force first, then those to come; those about an e-library first, then by id.

    ``configuration`` holds what was known on the day.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.status.as_known import as_known
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> day = Date(2025, 9, 15)
    >>> (amended,) = agreements_in_order(as_known(malli, day), day)[0].amendments
    >>> count = amended.approvals.count
    >>> len(count.approving), count.needed_members, amended.is_approved
    (4, 6, False)
    """
    standing = agreements_on(configuration, day)
    in_force = {one.agreement.id for one in standing if one.state is AgreementState.IN_FORCE}
    found = [_on(configuration, one, day, in_force) for one in standing]
    return tuple(sorted(found, key=_rank))


def _rank(one: AgreementOn) -> tuple[int, bool]:
    """Rank agreements, which already stand by id."""
    return _STATES.index(one.standing.state), one.agreement.agreement_kind is not AgreementKind.E_LIBRARY


def _on(configuration: Configuration, standing: StandingAgreement, day: Date, in_force: set[str]) -> AgreementOn:
    """Tell of one agreement."""
    place, agreement = standing.place, standing.agreement
    if standing.state is not AgreementState.IN_FORCE:
        return AgreementOn(standing)
    text = controlling_text(configuration, place, agreement, day)
    return AgreementOn(
        standing,
        parties=parties_on(place, agreement, day),
        text=text,
        annexes=annexes_on(place, agreement, day),
        amendments=tuple(_under_way(configuration, place, agreement, day, 1 if text is None else text.number)),
        notices=tuple(one for one in given_notices(place, agreement) if _stands(one, day)),
        unmet=tuple(name for name in standing.depends_on if name not in in_force),
    )


def _under_way(
    configuration: Configuration, place: Place, agreement: Agreement, day: Date, controlling: int
) -> Iterator[AmendmentUnderWay]:
    """Give the amendments whose text has a greater number than the one that controls, by first day and number.

    One that was first decided on after the day was not known then.
    """
    numbered = [
        (place / "amendments" / number, one)
        for number, one in enumerate(agreement.amendments)
        if one.revision > controlling and (_first_heard_of(one) or day) <= day
    ]
    if not numbered:
        return
    demand = None if agreement.amendment is None else amendment_demand(agreement.amendment)
    electorate = Electorate.of(configuration, place, agreement)
    for at, one in sorted(numbered, key=lambda pair: (pair[1].starts, pair[1].revision, pair[1].id)):
        counted = None if demand is None else approvals(electorate, demand, decisions_on(one), day)
        yield AmendmentUnderWay(at, one, counted)


def _first_heard_of(amendment: AgreementAmendment) -> Date | None:
    """Return the day of the first decision on an amendment, None where nobody has decided on it."""
    decided = [one.decision.day for one in amendment.approvals]
    if amendment.decision is not None:
        decided.append(amendment.decision.day)
    return min(decided, default=None)


def _stands(given: GivenNotice, day: Date) -> bool:
    """Tell whether a notice was given by a day, stands, and leads to a last day that is not past."""
    if given.notice.given > day or given.is_withdrawn:
        return False
    return given.last_day is None or given.last_day >= day
