"""Who has to sign a joining, and who has."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.joining_events import JoiningEvent
from ekirjasto_model.codelists.joining_signers import JoiningSigner
from ekirjasto_model.codelists.member_types import MemberType
from ekirjasto_model.derived.joining.cases import Joining


@frozen
class Signatures:
    """The signatures of a joining on a day.

    ``signers`` is what the agreement says; where it says nothing, the joining
    municipality's signature is taken to be enough, and ``assumed`` is true. ``needed``
    are the codes of those who sign if they do so on the day, the joining one first,
    and ``got`` those among them that have. ``complete_on`` is the first day on which
    all who were then needed had signed.
    """

    signers: JoiningSigner
    assumed: bool
    needed: tuple[str, ...]
    got: tuple[str, ...]
    complete_on: Date | None

    @property
    def lacking(self) -> tuple[str, ...]:
        """The codes of those who have still to sign; none once all were complete."""
        if self.complete_on is not None:
            return ()
        return tuple(code for code in self.needed if code not in self.got)


def signatures_on(joining: Joining, day: Date) -> Signatures:
    """Return the signatures of a joining on a day, needed and got.

    Parties are municipalities here: an associate signs the agreement, but an event
    of a case names a municipality. Where a municipality has merged into another,
    its signature counts for that one.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.derived.joining.cases import joinings
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> found = signatures_on(joinings(malli)[1], Date(2024, 12, 2))
    >>> found.signers.value, found.needed, found.lacking
    ('lead-municipalities', ('785', '205'), ('205',))
    >>> str(signatures_on(joinings(malli)[1], Date(2024, 12, 31)).complete_on)
    '2024-12-03'
    """
    return joining.once(_signatures, day)


def _signatures(joining: Joining, day: Date) -> Signatures:
    """Work out the signatures on a day."""
    stated = None if joining.rule is None else joining.rule.signers
    signers = stated or JoiningSigner.JOINER
    signed = [(joining.acts_for(event), event.day) for _, event in joining.events(JoiningEvent.SIGNATURE, day)]
    turns = {on for _, on in signed}
    if signed:
        turns.update(joining.electorate.changes(signed[0][1], day))
    complete_on = next(
        (turn for turn in sorted(turns) if set(_needed(joining, signers, turn)) <= _given(joining, signed, turn)), None
    )
    needed, given = _needed(joining, signers, day), _given(joining, signed, day)
    return Signatures(signers, stated is None, needed, tuple(code for code in needed if code in given), complete_on)


def _needed(joining: Joining, signers: JoiningSigner, day: Date) -> tuple[str, ...]:
    """Return the codes of those who have to sign on a day, the joining municipality first."""
    joiner = joining.case.municipality
    if signers is JoiningSigner.JOINER:
        return (joiner,)
    present = {
        one.municipality
        for one in joining.memberships
        if one.period.contains(day)
        and (signers is JoiningSigner.EVERY_PARTY or one.member_type is MemberType.LEAD_MUNICIPALITY)
    }
    return (joiner, *sorted(present - {joiner}))


def _given(joining: Joining, signed: list[tuple[str, Date]], day: Date) -> set[str]:
    """Return the codes of those whose signature counts on a day."""
    return {joining.electorate.voter_on(code, on, day) for code, on in signed if on <= day}
