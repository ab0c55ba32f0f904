"""The agreements on a day: where each stands, and which depends on which."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_states import AgreementState
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.derived.days import days_of, is_within
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.values.pointer import Place


@frozen
class StandingAgreement:
    """One agreement on a day.

    ``depends_on`` are the ids of the agreements that it needs, ``needed_by`` of
    those that need it, ``replaced_by`` of those that replace it: all as stated,
    whatever the day, and in order.
    """

    place: Place
    agreement: Agreement
    day: Date
    state: AgreementState
    depends_on: tuple[str, ...] = ()
    needed_by: tuple[str, ...] = ()
    replaced_by: tuple[str, ...] = ()

    def members(self) -> tuple[str, ...]:
        """Return the codes of the municipalities that it binds on the day, each once, in order."""
        held = memberships([(self.place, self.agreement)])
        return tuple(one.municipality for one in held if one.period.contains(self.day))


def agreements_on(configuration: Configuration, day: Date) -> tuple[StandingAgreement, ...]:
    """Return every agreement with its state on a day, by id.

    A municipality is usually bound by several agreements of different kinds side
    by side; nothing is left out because another one is in force.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> for one in agreements_on(malli, Date(2025, 7, 1)):
    ...     print(one.agreement.id, one.state, *one.needed_by)
    co-operation in-force
    consortium-agreement in-force co-operation
    e-materials-agreement ended
    former-joint-library-agreement replaced
    joint-library-agreement in-force co-operation
    national-e-library in-force
    trial ended
    """
    stated = sorted(configuration.agreements(), key=lambda pair: (pair[1].id, pair[1].starts))
    needed_by: dict[str, set[str]] = {}
    replaced_by: dict[str, list[Agreement]] = {}
    for _, agreement in stated:
        for needed in agreement.depends_on:
            needed_by.setdefault(needed, set()).add(agreement.id)
        if agreement.replaces is not None:
            replaced_by.setdefault(agreement.replaces, []).append(agreement)
    return tuple(
        StandingAgreement(
            place,
            agreement,
            day,
            state_on(agreement, day, replaced_by.get(agreement.id, ())),
            tuple(sorted(set(agreement.depends_on))),
            tuple(sorted(needed_by.get(agreement.id, ()))),
            tuple(sorted({other.id for other in replaced_by.get(agreement.id, ())})),
        )
        for place, agreement in stated
    )


def state_on(agreement: Agreement, day: Date, replaced_by: Sequence[Agreement] = ()) -> AgreementState:
    """Return where an agreement stands on a day.

    It is in force from its first day to its last, inclusive, also where another
    has begun too early. After that it is replaced if one of those that state that
    they replace it has begun, and else has ended.
    """
    if day < agreement.starts:
        return AgreementState.NOT_YET
    if is_within(day, days_of(agreement)):
        return AgreementState.IN_FORCE
    has_begun = any(other.starts <= day for other in replaced_by)
    return AgreementState.REPLACED if has_begun else AgreementState.ENDED
