"""Who is a party to an agreement on a day, and with what rights and duties."""

from __future__ import annotations

from attrs import frozen
from pendulum import Date

from ekirjasto_model.codelists.member_types import MEMBER_TYPES, MemberType, MemberTypeEntry
from ekirjasto_model.derived.binding import bound
from ekirjasto_model.derived.membership import memberships
from ekirjasto_model.derived.notices import GivenNotice
from ekirjasto_model.documents.agreement import Agreement
from ekirjasto_model.documents.party import Associate
from ekirjasto_model.reference.municipalities import name_of
from ekirjasto_model.values.names import Names
from ekirjasto_model.values.period import Period
from ekirjasto_model.values.pointer import Place


@frozen
class BoundParty:
    """A municipality or an associate that an agreement binds on a day.

    ``code`` is a municipality's code or an associate's id, ``place`` where the file
    states it, ``period`` all the days on which this entry binds it. ``predecessor``
    is the code of the municipality whose place it took over in a merger, and
    ``notice`` the notice by which the period ends.
    """

    code: str
    name: Names
    member_type: MemberType
    period: Period
    place: Place
    predecessor: str | None = None
    notice: GivenNotice | None = None

    @property
    def rights(self) -> MemberTypeEntry:
        """The rights and duties of its member type: whether it signs, votes, pays, may lead.

        >>> from pendulum import Date
        >>> college = BoundParty("opisto", Names(fi="Opisto"), MemberType.ASSOCIATE, Period(Date(2024, 1, 1)), Place(0))
        >>> college.rights.signs, college.rights.votes
        (True, False)
        """
        return MEMBER_TYPES.entries[self.member_type]


def parties_on(place: Place, agreement: Agreement, day: Date) -> tuple[BoundParty, ...]:
    """Return those whom an agreement binds on a day: municipalities by code, then associates by id.

    ``place`` is the agreement's own.

    >>> from ekirjasto_model.checking import check
    >>> from ekirjasto_model.examples.library import example_files
    >>> malli = check(example_files("malli"), Date(2026, 3, 1)).configuration
    >>> place, agreement = next(pair for pair in malli.agreements() if pair[1].id == "e-materials-agreement")
    >>> for one in parties_on(place, agreement, Date(2025, 1, 1)):
    ...     print(one.code, one.name.fi, one.member_type, one.predecessor)
    047 Enontekiö municipality None
    205 Kajaani lead-municipality None
    507 Mäntyharju municipality 588
    """
    municipalities = [
        BoundParty(
            one.municipality,
            name_of(one.municipality),
            one.member_type,
            one.period,
            one.place,
            one.predecessor,
            one.notice,
        )
        for one in memberships([(place, agreement)])
        if one.period.contains(day)
    ]
    associates = [
        BoundParty(
            one.signatory.id,
            one.signatory.name,
            MemberType.ASSOCIATE,
            one.period,
            one.place,
            notice=one.notice,
        )
        for one in bound(place, agreement)
        if isinstance(one.signatory, Associate) and one.period.contains(day)
    ]
    return (*municipalities, *sorted(associates, key=lambda one: (one.code, one.period.starts)))
