"""Who is a member, and when: derived from the parties of agreements, never stated."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.agreement_kinds import AgreementKind
from ekirjasto_model.codelists.member_types import MEMBER_TYPES, MemberType
from ekirjasto_model.derived.configuration import Configuration
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Party
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


@frozen
class Membership:
    """One stretch of days on which a municipality is party to an agreement.

    ``place`` is that of the party in the agreement's file; ``period`` the days on
    which both the party is stated and the agreement is in force.
    """

    municipality: str
    member_type: MemberType
    period: Period
    place: Place

    @property
    def pays(self) -> bool:
        """Whether members of this type take part in the sharing of costs."""
        return MEMBER_TYPES.entries[self.member_type].pays


def memberships(agreements: Iterable[tuple[Place, Agreement]]) -> list[Membership]:
    """Return the memberships in some agreements, by municipality code and first day.

    A party without days of its own is one for the whole term of the agreement. A
    party or an agreement that ends before it starts gives none.
    """
    found = [
        Membership(party.municipality, party.member_type, period, place / "parties" / number)
        for place, agreement in agreements
        for number, party in enumerate(agreement.parties)
        if (period := _common_period(agreement, party)) is not None
    ]
    return sorted(found, key=lambda one: (one.municipality, one.period.starts, one.member_type))


def members_on(configuration: Configuration, day: Date) -> tuple[str, ...]:
    """Return the codes of the e-library's members on a day, each once, in order.

    Members are the municipalities that are parties to an agreement whose kind is
    ``e-library``; a last day belongs to the membership.
    """
    e_library = (filed for filed in configuration.agreements() if filed[1].agreement_kind is AgreementKind.E_LIBRARY)
    return tuple(sorted({one.municipality for one in memberships(e_library) if one.period.contains(day)}))


def agreement_line(configuration: Configuration, agreement: Agreement) -> list[tuple[Place, Agreement]]:
    """Return an agreement with those before and after it that ``replaces`` ties to it.

    Only agreements of the same kind and subject are of one line.
    """
    alike = [
        (place, other)
        for place, other in configuration.agreements()
        if (other.agreement_kind, other.subject) == (agreement.agreement_kind, agreement.subject)
    ]
    line = {agreement.id}
    for _ in alike:
        line |= {other.replaces for _, other in alike if other.id in line and other.replaces is not None}
        line |= {other.id for _, other in alike if other.replaces in line}
    return [(place, other) for place, other in alike if other.id in line]


def _common_period(agreement: Agreement, party: Party) -> Period | None:
    """Return the days on which a party is one and the agreement is in force, if there are any."""
    starts = max(agreement.starts, party.starts or agreement.starts)
    ends = min((end for end in (agreement.ends, party.ends) if end is not None), default=None)
    return None if ends is not None and ends < starts else Period(starts, ends)
